package tidings.runtime.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A wait between two attempts. */
public final class Sleep {
  private Sleep() {}

  /**
   * Waits.
   *
   * @throws InterruptedException as soon as the thread is interrupted, as a stop signal does
   */
  public static void sleep(Duration wait) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(wait.toNanos());
  }
}
