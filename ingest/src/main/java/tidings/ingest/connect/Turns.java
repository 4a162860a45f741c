package tidings.ingest.connect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tidings.runtime.service.Backoff;

/** When a source is asked next. Used by one thread. */
final class Turns {
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  /** First wait after a failure, unless the source is asked more often anyway. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

  /** Longest wait after failures, unless the source is asked less often anyway. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** No server can silence a source for longer. */
  private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

  private final InstantSource clock;
  private final Pause pause;
  private final Duration every;
  private final Backoff backoff;
  private Instant next = Instant.MIN;

  Turns(InstantSource clock, Pause pause, Duration every) {
    this.clock = clock;
    this.pause = pause;
    this.every = every;
    this.backoff = new Backoff(shorter(every, FIRST_WAIT), longer(every, LONGEST_WAIT));
  }

  /** Waits for the next turn, but not longer than so; returns whether it has come. */
  boolean await(Duration longest) throws InterruptedException {
    if (next.isAfter(clock.instant())) {
      pause.await(shorter(longest, Duration.between(clock.instant(), next)));
    }
    return !next.isAfter(clock.instant());
  }

  /** There may be more: the next turn is now. */
  void goOn() {
    backoff.reset();
    next = clock.instant();
  }

  /** There is nothing new. */
  void rest() {
    backoff.reset();
    next = clock.instant().plus(every);
  }

  /** The place wants to be left alone for a moment. */
  void postpone(Duration asked) {
    next = clock.instant().plus(longer(asked, SHORTEST_WAIT));
  }

  /** There will never be more. */
  void end() {
    next = Instant.MAX;
  }

  /** It failed: waits double, and are no shorter than the source asks for. */
  void tryLater(Duration asked) {
    next = clock.instant().plus(longer(backoff.next(), shorter(asked, LONGEST_REQUEST)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
