package tidings.aggregate.window;

import java.time.Duration;

/** The five minutes that contributions are filed under; every window is a whole number of them. */
final class Bucket {
  static final long MILLIS = Duration.ofMinutes(5).toMillis();

  private Bucket() {}

  /** First moment of the bucket that holds the moment. */
  static long startOf(long time) {
    return Math.floorDiv(time, MILLIS) * MILLIS;
  }

  /** First moment after the bucket that holds the moment. */
  static long endOf(long time) {
    return startOf(time) + MILLIS;
  }
}
