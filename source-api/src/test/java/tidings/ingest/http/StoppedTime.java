package tidings.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * A clock for tests, which stands still until {@link #pass} moves it. Whoever waits by it, as a
 * {@link Fetcher} does for a host's turn, goes on at once, and the clock moves by what was waited.
 */
public final class StoppedTime implements Time {
  /** Where it stands at first. */
  public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private long nanos;

  /** Moves the clock. */
  public synchronized void pass(Duration span) {
    nanos += span.toNanos();
  }

  /** Returns how far it has moved. */
  public Duration passed() {
    return Duration.ofNanos(nanos());
  }

  @Override
  public Instant now() {
    return START.plusNanos(nanos());
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public boolean await(CountDownLatch end, Duration longest) {
    pass(longest);
    return end.getCount() == 0;
  }
}
