package tidings.runtime.process;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wait between two attempts, which a signal ends at once. */
public final class Rest {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private Rest() {}

  public static void take(Duration wait) throws InterruptedException {
    if (NEVER.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new IllegalStateException("nobody counts it down");
    }
  }
}
