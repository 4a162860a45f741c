package tidings.enrich.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.sentiment.Link.Role;
import tidings.enrich.tokens.Tokenizer;

class SentenceReadingTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(Connotations.shipped(), Grammar.shipped(), new WordTable(new TreeMap<>()));

  @Test
  void shouldFindSubjectAndObject() {
    assertThat(roles("[Lindqvist] praised Veskar.")).containsExactly("SUBJECT praised");
    assertThat(roles("Lindqvist praised [Veskar].")).containsExactly("OBJECT praised");
  }

  @Test
  void shouldTellPassiveFromActive() {
    assertThat(roles("[Veskar] was praised by Lindqvist."))
        .containsExactly("PASSIVE_SUBJECT praised");
    assertThat(roles("Veskar was praised by [Lindqvist].")).containsExactly("AGENT praised");
  }

  @Test
  void shouldStepOverWhatStandsBetweenSubjectAndVerb() {
    assertThat(roles("[Veskar], a banker from Norwick, resigned.")).contains("SUBJECT resigned");
    assertThat(roles("[Veskar] (46) and Halden resigned.")).contains("SUBJECT resigned");
    assertThat(roles("[Veskar], who lied, resigned."))
        .containsExactly("SUBJECT lied", "SUBJECT resigned");
  }

  @Test
  void shouldFindWhatATargetIsAndOwns() {
    assertThat(roles("[Veskar] is corrupt.")).containsExactly("DESCRIBED corrupt");
    assertThat(roles("[Veskar]'s failure hurt.")).contains("OWNER failure");
    assertThat(roles("The attack on [Veskar] hurt.")).contains("PREPOSITION attack");
  }

  @Test
  void shouldNegateTheWordsAfterANegation() {
    SentenceReading sentence = read("Veskar did not win; Halden won.");

    assertThat(negated(sentence)).contains("win").doesNotContain("veskar", "halden");
  }

  @Test
  void shouldCountClausesAndQuotes() {
    SentenceReading sentence = read("Veskar left, but “we stay” was heard.");

    assertThat(sentence.clause[0]).isLessThan(sentence.clause[3]);
    assertThat(sentence.isQuoted).containsSequence(false, true, true, true, false);
  }

  @Test
  void shouldKnowInflectedWordsAndPhrases() {
    SentenceReading sentence = read("Veskar stepped down.");

    assertThat(sentence.families[1]).extracting(Family::name).contains("resign");
    assertThat(VOCABULARY.word("stole").baseKey).isEqualTo(VOCABULARY.word("steals").baseKey);
  }

  private static List<String> negated(SentenceReading sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size; i++) {
      if (sentence.isNegated[i]) {
        words.add(sentence.words[i].form());
      }
    }
    return words;
  }

  private static SentenceReading read(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    return new SentenceReading(VOCABULARY, tokens, 0, tokens.size());
  }

  /** Returns the roles of the target, which stands in brackets, each with its word. */
  private static List<String> roles(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Tokens tokens = Tokenizer.tokenize(marked.replaceAll("[\\[\\]]", ""));
    SentenceReading sentence = new SentenceReading(VOCABULARY, tokens, 0, tokens.size());
    return new TargetRoles(sentence, tokens.firstFrom(start), tokens.firstFrom(end))
        .links().stream()
            .filter(link -> link.detail() == 0 && link.role() != Role.NEAR_OWNER)
            .map(link -> link.role() + " " + sentence.words[link.word()].form())
            .toList();
  }
}
