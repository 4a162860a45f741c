package tidings.enrich.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.tokens.Tokenizer;
import tidings.news.Polarity;
import tidings.news.Sentiment;

class TargetSentimentTest {
  private final TargetSentiment sentiment = TargetSentiment.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POSITIVE | Critics praised the brilliant [Mara Lindqvist].",
        "POSITIVE | [Lindqvist] was praised by Veskar for her courage.",
        "POSITIVE | [Lindqvist]'s brilliant victory stunned the world.",
        "POSITIVE | [Lindqvist] is honest.",
        "NEGATIVE | [Lindqvist] is not honest.",
        "NEGATIVE | A court jailed the corrupt [Mr Veskar].",
        "NEGATIVE | [Veskar] was arrested on corruption charges.",
        "NEGATIVE | [Lindqvist]'s reckless plan failed.",
        "NEUTRAL  | [Lindqvist] will meet reporters on Tuesday.",
        "NEUTRAL  | [Lindqvist] said the storm killed twelve people.",
        "NEUTRAL  | A bomb killed twelve people in [Norwick]."
      })
  void shouldTellWhatASentenceSaysOfItsTarget(Polarity polarity, String marked) {
    Sentiment found = of(marked);

    assertThat(found.getPolarity()).isEqualTo(polarity);
  }

  @Test
  void shouldTellTheAccusedFromTheAccuser() {
    double accuser = of("[Lindqvist] accused Veskar of fraud.").getNegative();

    assertThat(of("Lindqvist accused [Veskar] of fraud.").getNegative()).isGreaterThan(accuser);
  }

  @Test
  void shouldTellTheSpeakerFromWhatIsSpokenOf() {
    Sentiment speaker = of("“Veskar is a disgrace,” [Lindqvist] said.");

    assertThat(speaker.getPolarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(of("“[Veskar] is a disgrace,” Lindqvist said.").getScore())
        .isLessThan(speaker.getScore());
  }

  @Test
  void shouldGiveProbabilitiesThatAgreeWithScoreAndConfidence() {
    Sentiment found = of("Lindqvist defended [Veskar].");

    assertThat(found.getNegative() + found.getNeutral() + found.getPositive())
        .isCloseTo(1, within(1e-9));
    assertThat(found.getScore()).isEqualTo(found.getPositive() - found.getNegative(), within(1e-9));
    assertThat(found.getConfidence())
        .isEqualTo(
            Math.max(found.getNeutral(), Math.max(found.getNegative(), found.getPositive())));
    assertThat(found.getSentence()).isNull();
  }

  @Test
  void shouldSayTheSameAfterOtherSentences() {
    Sentiment first = of("[Veskar] was arrested on corruption charges.");
    of("Critics praised the brilliant [Mara Lindqvist].");

    assertThat(of("[Veskar] was arrested on corruption charges.")).isEqualTo(first);
    assertThat(TargetSentiment.shipped().of(Tokenizer.tokenize("Norwick"), 0, 1, 0, 1))
        .isEqualTo(of("[Norwick]"));
  }

  @Test
  void shouldReadNothingFarFromTheTarget() {
    String far = " and so the council met again".repeat(30);

    Sentiment found = of("[Veskar] waited" + far + ".");

    assertThat(of("[Veskar] waited" + far + far + " and a murderer killed.")).isEqualTo(found);
  }

  @Test
  void shouldRefuseATargetOutsideItsSentence() {
    Tokens tokens = Tokenizer.tokenize("Veskar left. Lindqvist stayed.");

    assertThatThrownBy(() -> sentiment.of(tokens, 0, 3, 3, 4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Target 3-4 is not in the sentence 0-3");
  }

  @Test
  void shouldKnowWhatItWasMadeFrom() {
    assertThat(TargetSentiment.version()).startsWith("targets-en/");
    assertThat(SentimentModel.shipped().header()).contains("NewsMTSC", "MIT", "macro-F1");
  }

  /** Returns the sentiment towards the target, which stands in brackets. */
  private Sentiment of(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Tokens tokens = Tokenizer.tokenize(marked.replaceAll("[\\[\\]]", ""));
    return sentiment.of(tokens, 0, tokens.size(), tokens.firstFrom(start), tokens.firstFrom(end));
  }
}
