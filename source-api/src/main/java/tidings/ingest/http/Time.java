package tidings.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** The clock that fetching waits by. */
public interface Time {
  /** Returns the time of day, for dates that servers name. */
  Instant now();

  /** Returns nanoseconds since some moment, for spans. */
  long nanos();

  /**
   * Waits.
   *
   * @return true if {@code end} came before the time was over
   */
  boolean await(CountDownLatch end, Duration longest) throws InterruptedException;

  /** Returns the machine's. */
  static Time ofTheMachine() {
    return new MachineTime();
  }
}
