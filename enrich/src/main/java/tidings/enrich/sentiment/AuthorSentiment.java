package tidings.enrich.sentiment;

import tidings.news.Sentiment;

/**
 * The author's sentiment in a whole article: what its title and sentences say of everybody and
 * everything named, but for what is quoted. Of a single article this is a guess, right for about
 * one in two; docs/quality.md says what it may serve for.
 */
final class AuthorSentiment {
  private static final double[] NOTHING_SAID = {0, 1, 0};

  private AuthorSentiment() {}

  /** Returns the sentiment; neutral where nothing is said of anybody. */
  static Sentiment of(Opinions opinions) {
    return opinions.isEmpty() ? TargetSentiment.sentiment(NOTHING_SAID, null) : opinions.together();
  }
}
