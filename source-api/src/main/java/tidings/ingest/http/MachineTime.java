package tidings.ingest.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The clocks of the machine. */
record MachineTime() implements Time {
  private static final Clock CLOCK = Clock.systemUTC();

  @Override
  public Instant now() {
    return CLOCK.instant();
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public boolean await(CountDownLatch end, Duration longest) throws InterruptedException {
    return end.await(longest.toNanos(), TimeUnit.NANOSECONDS);
  }
}
