package tidings.enrich.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidings.news.Polarity;
import tidings.news.Sentiment;
import tidings.news.Span;

class OpinionsTest {
  private static final Span FIRST = new Span(0, 40);
  private static final Span SECOND = new Span(41, 90);
  private static final Sentiment GOOD = sentiment(0.05, 0.15, 0.8);
  private static final Sentiment BAD = sentiment(0.9, 0.08, 0.02);
  private static final Sentiment NOTHING = sentiment(0.05, 0.9, 0.05);

  private final Opinions opinions = new Opinions();

  @Test
  void shouldHeedASentenceThatTakesSidesMoreThanOneThatDoesNot() {
    opinions.add(NOTHING, 1, FIRST);
    opinions.add(NOTHING, 1, FIRST);
    opinions.add(BAD, 1, SECOND);

    Sentiment together = opinions.together();

    assertThat(together.getPolarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(together.getSentence()).isEqualTo(SECOND);
  }

  @Test
  void shouldPointAtNoSentenceWhereTheTitleDecides() {
    opinions.add(GOOD, 2, null);
    opinions.add(BAD, 1, FIRST);

    Sentiment together = opinions.together();

    assertThat(together.getPolarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(together.getSentence()).isNull();
  }

  @Test
  void shouldPointAtTheFirstOfSentencesThatSayTheSame() {
    opinions.add(BAD, 1, FIRST);
    opinions.add(BAD, 1, SECOND);

    assertThat(opinions.together().getSentence()).isEqualTo(FIRST);
  }

  @Test
  void shouldFindAnAuthorNeutralWhoSaysNothing() {
    Sentiment author = AuthorSentiment.of(opinions);

    assertThat(author.getPolarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(author.getScore()).isZero();
  }

  @Test
  void shouldTakeWhatAnAuthorSaysTogether() {
    opinions.add(BAD, 1, FIRST);
    opinions.add(GOOD, 1, SECOND);

    assertThat(AuthorSentiment.of(opinions)).isEqualTo(opinions.together());
  }

  private static Sentiment sentiment(double negative, double neutral, double positive) {
    return TargetSentiment.sentiment(new double[] {negative, neutral, positive}, null);
  }
}
