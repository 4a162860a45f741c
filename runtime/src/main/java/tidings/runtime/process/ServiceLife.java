package tidings.runtime.process;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.health.HealthServer;
import tidings.runtime.metrics.MetricsText;
import tidings.runtime.progress.RunFailedException;
import tidings.runtime.service.StreamsService;

/**
 * The life of one service: it serves health and metrics from the first moment, waits for the
 * broker, creates the topics that are missing, serves, and stops when its thread is interrupted.
 */
public final class ServiceLife {
  private static final Logger LOGGER = LoggerFactory.getLogger(ServiceLife.class);
  private static final String STREAMS = "streams";

  private final ServicePlan plan;
  private final HealthBoard board = new HealthBoard();
  private final BlockingQueue<String> failures = new ArrayBlockingQueue<>(16);

  public ServiceLife(ServicePlan plan) {
    this.plan = plan;
  }

  /**
   * Runs the service until it is stopped.
   *
   * @throws InterruptedException when the thread was interrupted and the service has stopped
   * @throws RunFailedException with a user-facing message, if the service stopped by itself
   * @throws IOException with a user-facing message, if it cannot start
   */
  public void live() throws IOException, InterruptedException {
    addParts();
    try (Closer parts = new Closer()) {
      MetricsText metrics = parts.add(new MetricsText());
      HealthServer server = parts.add(HealthServer.start(plan.health(), board, metrics::text));
      LOGGER.info(
          "{}: health and metrics on {}:{}", plan.name(), plan.health().bind(), server.port());
      TopicsAtStart.create(plan.name(), plan.streams(), board, LOGGER::warn);
      startService(parts, metrics);
      for (Sidecar sidecar : plan.sidecars()) {
        parts.add(sidecar.start(board, metrics));
      }
      throw new RunFailedException(failures.take());
    }
  }

  /** Every part is on the board from the first moment, or it would look ready without them. */
  private void addParts() {
    Health waiting = Health.waiting("it has not started yet");
    board.put(TopicsAtStart.PART, () -> waiting);
    board.put(STREAMS, () -> waiting);
    plan.sidecars().forEach(sidecar -> board.put(sidecar.part(), () -> waiting));
  }

  private void startService(Closer parts, MetricsText metrics) {
    StreamsService service = parts.add(plan.service().get());
    board.put(STREAMS, service::health);
    metrics.addHealth(board, STREAMS);
    service.publishTo(metrics.registry()).onFailure(failures::offer).start();
    LOGGER.info("{} starts as instance {}", plan.name(), plan.streams().instance());
  }
}
