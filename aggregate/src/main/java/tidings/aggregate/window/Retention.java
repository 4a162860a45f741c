package tidings.aggregate.window;

import java.time.Duration;

/**
 * Removes contributions that no window and no trend can need. When it does so changes no result:
 * they are out of reach by then.
 */
final class Retention {
  private static final long STEP = Duration.ofHours(1).toMillis();

  private final ContributionTable contributions;
  private final ReportHistory history;
  private final RollingViews rolling;
  private final long reach;
  private long expiredBefore;

  Retention(
      ContributionTable contributions,
      ReportHistory history,
      RollingViews rolling,
      WindowSettings settings) {
    this.contributions = contributions;
    this.history = history;
    this.rolling = rolling;
    this.reach = reach(settings);
  }

  /**
   * A day that still takes corrections begins this far back; so does the trend of an open window.
   */
  private static long reach(WindowSettings settings) {
    long corrections = View.DAY.millis() + settings.correctionHorizon().toMillis();
    long trends = ReportHistory.REACH + settings.grace().toMillis();
    return Math.max(corrections, trends);
  }

  /** Removes what is out of reach at that time, an hour or more at a time. */
  void expire(long time) {
    long before = Bucket.startOf(time - reach);
    if (before < expiredBefore + STEP) {
      return;
    }
    for (String topic : rolling.topics()) {
      contributions.expire(topic, expiredBefore, before);
      if (history.forget(topic, before)) {
        rolling.forgetIfSettled(topic);
      }
    }
    expiredBefore = before;
  }
}
