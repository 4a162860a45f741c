package tidings.ingest.live;

import java.time.Duration;

/**
 * When a partition of news.raw makes its promises. All partitions and all instances promise the
 * same moments, multiples of the interval minus the lag, so that a watermark rises once an interval
 * and not once a sender.
 *
 * @param interval between promises, 50 ms to 1 min
 * @param idleLag how far behind the clock a silent partition's promise stays, 0 to 1 min: more than
 *     the clocks of brokers and of this service ever differ
 */
public record LiveTicks(Duration interval, Duration idleLag) {
  /** The defaults of both settings. */
  public static final LiveTicks DEFAULT =
      new LiveTicks(Duration.ofMillis(250), Duration.ofMillis(200));

  /**
   * Returns the promise of a partition in which nothing is left that was appended before a moment.
   */
  public long promiseAt(long moment) {
    long step = interval.toMillis();
    return Math.floorDiv(moment, step) * step - idleLag.toMillis();
  }

  /**
   * Returns the promise of a partition that is behind: its next record was appended no earlier than
   * its last.
   */
  public long promiseAfter(long appended) {
    return promiseAt(appended + idleLag.toMillis());
  }
}
