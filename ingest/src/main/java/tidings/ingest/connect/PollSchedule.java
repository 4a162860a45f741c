package tidings.ingest.connect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tidings.runtime.service.Backoff;

/** When a source is polled next. Used by one thread. */
final class PollSchedule {
  private static final Duration MIN_POSTPONEMENT = Duration.ofSeconds(1);

  /** First wait after a failure, unless the interval is shorter. */
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

  /** Longest wait after failures, unless the interval is longer. */
  private static final Duration MAX_RETRY = Duration.ofMinutes(5);

  /** No server can silence a source for longer. */
  private static final Duration MAX_REQUESTED = Duration.ofDays(1);

  private final InstantSource clock;
  private final Pause pause;
  private final Duration interval;
  private final Backoff backoff;
  private Instant next = Instant.MIN;

  /**
   * @param interval time between two polls that find nothing new
   */
  PollSchedule(InstantSource clock, Pause pause, Duration interval) {
    this.clock = clock;
    this.pause = pause;
    this.interval = interval;
    this.backoff = new Backoff(shorter(interval, FIRST_RETRY), longer(interval, MAX_RETRY));
  }

  /** Waits until the next poll is due, but not longer than so; returns whether it is due. */
  boolean await(Duration longest) throws InterruptedException {
    if (next.isAfter(clock.instant())) {
      pause.await(shorter(longest, Duration.between(clock.instant(), next)));
    }
    return !next.isAfter(clock.instant());
  }

  /** Polls again at once: there may be more. */
  void pollNow() {
    backoff.reset();
    next = clock.instant();
  }

  /** Polls after the interval: there is nothing new. */
  void pollAfterInterval() {
    backoff.reset();
    next = clock.instant().plus(interval);
  }

  /** Polls when the place may be asked again; this is no failure. */
  void postpone(Duration requested) {
    next = clock.instant().plus(longer(requested, MIN_POSTPONEMENT));
  }

  /** Polls never again: there will never be more. */
  void end() {
    next = Instant.MAX;
  }

  /** Polls after a failure: waits double, and are no shorter than the place requests. */
  void retryAfter(Duration requested) {
    next = clock.instant().plus(longer(backoff.next(), shorter(requested, MAX_REQUESTED)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
