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
 * The worker of Kafka Connect that runs the live sources, configured with those that a file
 * declares.
 *
 * @param bind address that its REST API listens on
 * @param port port of its REST API; 0 for any that is free
 * @param advertisedHost name under which other workers reach it; empty for {@code bind}
 * @param sources what the file declares; empty: Connect keeps those it has
 * @param report receives what became of them, in sentences
 */
public record ConnectSidecar(
    String bind,
    int port,
    String advertisedHost,
    Optional<List<DeclaredSource>> sources,
    Consumer<String> report)
    implements Sidecar {
  /** The name of this part of a process. */
  public static final String PART = "connect";

  private static final Duration MAX_START = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final List<String> CLIENT_PREFIXES = List.of("producer.", "consumer.", "admin.");

  @Override
  public String part() {
    return PART;
  }

  @Override
  public ConnectWorker start(StreamsSettings streams, HealthBoard board, MetricsText metrics)
      throws IOException, InterruptedException {
    board.put(part(), () -> Health.waiting("Kafka Connect starts"));
    metrics.addHealth(board, part());
    ConnectWorker running = ConnectWorker.start(worker(streams));
    try {
      metrics.addBeans("kafka.connect");
      board.put(part(), () -> Health.waiting("the sources are being configured in Kafka Connect"));
      apply(running, streams);
      board.put(part(), () -> health(running));
      return running;
    } catch (IOException | InterruptedException | RuntimeException e) {
      running.close();
      throw e;
    }
  }

  private void apply(ConnectWorker running, StreamsSettings streams)
      throws IOException, InterruptedException {
    if (sources.isEmpty()) {
      return;
    }
    awaitServing(running);
    Applied applied =
        new SourcesClient(running.address())
            .apply(sources.get(), streams.registryUrl(), streams.namespace());
    report.accept(
        "sources: %d added, %d changed, %d removed, %d as they were"
            .formatted(
                applied.added().size(),
                applied.changed().size(),
                applied.removed().size(),
                applied.unchanged().size()));
    applied
        .refused()
        .forEach((name, why) -> report.accept("source %s is refused: %s".formatted(name, why)));
  }

  /** Before that it has not read which sources it has, and would be given all of them anew. */
  private static void awaitServing(ConnectWorker running) throws IOException, InterruptedException {
    long end = System.nanoTime() + MAX_START.toNanos();
    while (!running.isServing()) {
      if (running.hasFailed() || System.nanoTime() > end) {
        throw new IOException(
            "Kafka Connect did not come up within %d s; the log says why"
                .formatted(MAX_START.toSeconds()));
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

  private WorkerSettings worker(StreamsSettings streams) {
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

  private static boolean isOfClients(String key) {
    return AdminClientConfig.configNames().contains(key)
        || CLIENT_PREFIXES.stream().anyMatch(key::startsWith);
  }
}
