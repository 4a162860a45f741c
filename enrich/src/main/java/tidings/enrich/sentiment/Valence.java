package tidings.enrich.sentiment;

import tidings.news.Polarity;
import tidings.news.Sentiment;

/**
 * How much good and bad is said, in hundredths of a weight: sums of integers depend on no order.
 */
record Valence(int good, int bad) {
  static final Valence NONE = new Valence(0, 0);

  /** What an unknown word more could change, so that one word alone never gives a score of 1. */
  private static final int DOUBT = 400;

  /** Below this score either way the news is neutral. */
  private static final double NEUTRAL = 0.15;

  Valence plus(Valence other) {
    return new Valence(good + other.good, bad + other.bad);
  }

  Valence times(int factor) {
    return new Valence(good * factor, bad * factor);
  }

  /**
   * Returns the sentiment: the balance of good and bad over all that was said, and how sure its
   * polarity is, from 0.5 at the border to another one.
   */
  Sentiment sentiment() {
    double score = Math.rint(1_000.0 * (good - bad) / (good + bad + DOUBT)) / 1_000;
    double beyond = Math.abs(Math.abs(score) - NEUTRAL);
    double range = Math.abs(score) < NEUTRAL ? NEUTRAL : 1 - NEUTRAL;
    double confidence = Math.rint(1_000 * (0.5 + 0.5 * beyond / range)) / 1_000;
    return new Sentiment(score, polarity(score), confidence, 0.0, 0.0, 0.0, null);
  }

  private static Polarity polarity(double score) {
    if (score >= NEUTRAL) {
      return Polarity.POSITIVE;
    }
    return score <= -NEUTRAL ? Polarity.NEGATIVE : Polarity.NEUTRAL;
  }
}
