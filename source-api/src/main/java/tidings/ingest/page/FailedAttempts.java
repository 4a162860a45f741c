package tidings.ingest.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often the page of an item could not be fetched.
 *
 * @param version the item's version
 * @param count how often
 * @param notBefore when it may be tried again
 */
record FailedAttempts(String version, int count, Instant notBefore) {
  private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

  static FailedAttempts none(String version) {
    return new FailedAttempts(version, 0, Instant.EPOCH);
  }

  boolean mayTry(Instant now) {
    return !now.isBefore(notBefore);
  }

  /**
   * Returns these and one more.
   *
   * @param asked how long to wait at least, by a server that knows better
   */
  FailedAttempts andOneMore(Instant now, Duration asked) {
    Duration usual = WAITS.get(Math.min(count, WAITS.size() - 1));
    Duration wait = asked.compareTo(usual) > 0 ? asked : usual;
    return new FailedAttempts(
        version, count + 1, Instant.ofEpochSecond(now.plus(wait).getEpochSecond()));
  }

  /** Tells whether the page is given up. */
  boolean areAll() {
    return count > WAITS.size();
  }
}
