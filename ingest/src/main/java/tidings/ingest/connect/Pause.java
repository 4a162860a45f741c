package tidings.ingest.connect;

import java.time.Duration;

/** How a task waits; in a test it does not. */
@FunctionalInterface
interface Pause {
  /** Waits so long, or less if the task is stopped. */
  void await(Duration duration) throws InterruptedException;
}
