package tidings.runtime.process;

import java.io.IOException;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.metrics.MetricsText;
import tidings.runtime.service.StreamsSettings;

/** What runs beside the services of a process. */
public interface Sidecar {
  /** A sidecar that was started; closing it stops it. */
  interface Running extends AutoCloseable {
    /** Returns the address at which it answers. */
    String address();

    @Override
    void close();
  }

  /** Returns its name on the health board. */
  String part();

  /**
   * Starts it. Called once, by the thread that starts the services.
   *
   * @param streams what the services of the process share
   * @param board where it reports its health
   * @param metrics where it adds its figures
   * @throws IOException with a user-facing message, if it cannot start
   */
  Running start(StreamsSettings streams, HealthBoard board, MetricsText metrics)
      throws IOException, InterruptedException;
}
