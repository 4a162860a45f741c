package tidings.cli.services;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.AdminClientConfig;
import tidings.cli.sources.Applied;
import tidings.cli.sources.DeclaredSource;
import tidings.cli.sources.SourcesClient;
import tidings.embedded.connect.ConnectWorker;
import tidings.embedded.connect.WorkerSettings;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.metrics.MetricsText;
import tidings.runtime.process.Sidecar;
import tidings.runtime.process.Sleep;
import tidings.runtime.service.StreamsSettings;

/**
 * The worker of Kafka Connect that runs the live sources, told of those that a file declares.
 *
 * @param worker what the worker is told
 * @param sources what the file declares; empty: Connect keeps those it has
 * @param tell is told what became of them, in sentences
 */
public record ConnectSidecar(
    WorkerSettings worker, Optional<List<DeclaredSource>> sources, Consumer<String> tell)
    implements Sidecar {
  /** The name of this part of a process. */
  public static final String PART = "connect";

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final List<String> OF_ONE_CLIENT = List.of("producer.", "consumer.", "admin.");

  /**
   * Returns what a worker beside a service is told.
   *
   * @param bind address that its REST API listens on
   * @param port port of its REST API; 0 for any that is free
   * @param advertisedHost name under which other workers reach it; empty for {@code bind}
   */
  public static WorkerSettings worker(
      StreamsSettings streams, String bind, int port, String advertisedHost) {
    Map<String, String> clients = new HashMap<>(streams.clientProperties());
    clients.keySet().removeIf(key -> !isOfClients(key));
    return new WorkerSettings(
        streams.namespace(),
        streams.bootstrapServers(),
        streams.registryUrl(),
        bind,
        port,
        advertisedHost,
        clients);
  }

  @Override
  public String part() {
    return PART;
  }

  @Override
  public ConnectWorker start(HealthBoard board, MetricsText metrics)
      throws IOException, InterruptedException {
    board.put(part(), () -> Health.waiting("Kafka Connect starts"));
    metrics.addHealth(board, part());
    ConnectWorker running = ConnectWorker.start(worker);
    try {
      metrics.addBeans("kafka.connect");
      board.put(part(), () -> Health.waiting("the sources are being told to Kafka Connect"));
      apply(running);
      board.put(part(), () -> health(running));
      return running;
    } catch (IOException | InterruptedException | RuntimeException e) {
      running.close();
      throw e;
    }
  }

  private void apply(ConnectWorker running) throws IOException, InterruptedException {
    if (sources.isEmpty()) {
      return;
    }
    awaitServing(running);
    Applied applied =
        new SourcesClient(running.url())
            .apply(sources.get(), worker.registryUrl(), worker.namespace());
    tell.accept(
        "sources: %d added, %d changed, %d removed, %d as they were"
            .formatted(
                applied.added().size(),
                applied.changed().size(),
                applied.removed().size(),
                applied.unchanged().size()));
    applied
        .refused()
        .forEach((name, why) -> tell.accept("source %s is refused: %s".formatted(name, why)));
  }

  /** Before that it has not read which sources it has, and would be told of all of them anew. */
  private static void awaitServing(ConnectWorker running) throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!running.isServing()) {
      if (running.hasFailed() || System.nanoTime() > end) {
        throw new IOException(
            "Kafka Connect did not come up within %d s; the log says why"
                .formatted(LONGEST_START.toSeconds()));
      }
      Sleep.sleep(BETWEEN_LOOKS);
    }
  }

  private static Health health(ConnectWorker running) {
    if (running.hasFailed()) {
      return Health.failed("Kafka Connect has ended; the log says why");
    }
    return running.isServing()
        ? Health.serving()
        : Health.waiting("Kafka Connect's REST API does not say that it is up");
  }

  private static boolean isOfClients(String key) {
    return AdminClientConfig.configNames().contains(key)
        || OF_ONE_CLIENT.stream().anyMatch(key::startsWith);
  }
}
