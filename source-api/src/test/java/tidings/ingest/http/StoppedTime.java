package tidings.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A clock that moves only when somebody waits for it, and then at once. */
public final class StoppedTime implements Time {
  public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private long nanos;

  public synchronized void pass(Duration span) {
    nanos += span.toNanos();
  }

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
