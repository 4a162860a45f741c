package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.news.EntityType;

class NameTaggerTest {
  private final NameTagger tagger = NameTagger.shipped();

  @Test
  void shouldFindPersonsOrganizationsAndPlaces() {
    String sentence =
        "Maria Velander , chief executive of Brenholt Corp , said on Tuesday in Munich that the"
            + " company would hire John Abernathy .";

    assertThat(found(sentence))
        .containsExactly(
            "PERSON Maria Velander",
            "ORGANIZATION Brenholt Corp",
            "LOCATION Munich",
            "PERSON John Abernathy");
  }

  @Test
  void shouldFindNamesInHeadlinesInCapitals() {
    assertThat(found("BRENHOLT CORP TO CLOSE PLANT IN GERMANY , SAYS MINISTER PETER VELANDER"))
        .contains("LOCATION GERMANY", "PERSON PETER VELANDER");
  }

  @Test
  void nationalitiesAreNoPlaces() {
    assertThat(found("French police arrested two Belgian men in Lyon ."))
        .containsExactly("MISC French", "MISC Belgian", "LOCATION Lyon");
  }

  @Test
  void confidenceIsAProbability() {
    List<String[]> document =
        List.of(words("Velander met Brenholt at Brenholt in Brenholt ."), words("Paris ."));

    assertThat(tagger.tag(document).stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void theSameDocumentHasTheSameNamesWhateverCameBefore() {
    List<String[]> document = List.<String[]>of(words("Brenholt beat Velander in Oslo ."));
    List<List<TaggedName>> first = tagger.tag(document);

    tagger.tag(List.<String[]>of(words("OSLO BANK sues Brenholt Ltd over Velander deal .")));

    assertThat(tagger.tag(document)).isEqualTo(first);
    assertThat(NameTagger.shipped().tag(document)).isEqualTo(first);
  }

  @Test
  void aDocumentWithoutSentencesOrWordsHasNoNames() {
    assertThat(tagger.tag(List.of())).isEmpty();
    assertThat(tagger.tag(List.<String[]>of(new String[0]))).containsExactly(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ud800", "\udc00\ud800", "\u0000", "'", "-", "-'s-", "İ", "ﬁ"})
  void noWordIsTooStrange(String word) {
    String[] sentence = {word, "Paris", word, word};

    assertThat(tagger.tag(List.of(sentence, new String[] {word}))).hasSize(2);
  }

  @Test
  void wordsOfAMillionLettersAreRead() {
    String[] sentence = {"A".repeat(1_000_000), "in", "Paris", "b".repeat(1_000_000)};

    assertThat(tagger.tag(List.<String[]>of(sentence))).hasSize(1);
  }

  @Test
  void namesKeepTheirPlaceInAVeryLongSentence() {
    String[] sentence = new String[100_000];
    Arrays.fill(sentence, "and");
    sentence[99_990] = "Paris";

    List<TaggedName> names = tagger.tag(List.<String[]>of(sentence)).get(0);

    assertThat(names).extracting(TaggedName::from).containsExactly(99_990);
    assertThat(names).extracting(TaggedName::type).containsExactly(EntityType.LOCATION);
  }

  private List<String> found(String sentence) {
    String[] words = words(sentence);
    return tagger.tag(List.<String[]>of(words)).get(0).stream()
        .map(n -> n.type() + " " + String.join(" ", Arrays.copyOfRange(words, n.from(), n.to())))
        .toList();
  }

  private static String[] words(String sentence) {
    return sentence.split(" ");
  }
}
