package tidings.runtime.process;

import java.io.IOException;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.metrics.MetricsText;

/** A part that runs beside a service in its process. */
public interface Sidecar {
  /** Returns the name of the part it is on the board. */
  String part();

  /**
   * Starts it. Called once, by the thread that starts the service.
   *
   * @param board to report its health on
   * @param metrics to add its figures to
   * @return what stops it
   * @throws IOException with a user-facing message, if it cannot start
   */
  AutoCloseable start(HealthBoard board, MetricsText metrics)
      throws IOException, InterruptedException;
}
