package tidings.aggregate.window;

import tidings.news.Direction;
import tidings.news.TopicTrend;

/**
 * What a trend is made of.
 *
 * @param pastHour reports of the last hour
 * @param baseline reports of the 72 hours before
 */
record TrendCounts(int pastHour, int baseline) {
  /** How many hours the past hour is held against. */
  static final int BASELINE_HOURS = 72;

  private static final double NO_ACCIDENT = 2.0;

  /** The trend of a window that nobody watched when it ended. */
  static TopicTrend unknown() {
    return new TopicTrend(0, 0.0, 0.0, Direction.UNKNOWN);
  }

  /**
   * How far out of the usual the past hour is: the distance from the mean in standard deviations of
   * a Poisson process, with one added to the variance so that a quiet topic does not surge over one
   * report.
   */
  TopicTrend trend() {
    double usual = baseline / (double) BASELINE_HOURS;
    double score = (pastHour - usual) / Math.sqrt(usual + 1);
    return new TopicTrend(pastHour, Decimals.four(usual), Decimals.four(score), directionOf(score));
  }

  private static Direction directionOf(double score) {
    if (score > NO_ACCIDENT) {
      return Direction.RISING;
    }
    return score < -NO_ACCIDENT ? Direction.FALLING : Direction.STEADY;
  }
}
