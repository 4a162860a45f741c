package tidings.runtime.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.health.HealthServer;
import tidings.runtime.metrics.MetricsText;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;

/**
 * Hosts services in this process: answers for their health from the first moment, waits for the
 * broker, creates the topics that are missing, starts the services and what runs beside them, and
 * stops everything in the opposite order.
 */
public final class ServiceHost implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(ServiceHost.class);

  private final ServicePlan plan;
  private final Consumer<String> onFailure;
  private final Closer parts = new Closer();
  private final HealthBoard board = new HealthBoard();
  private final MetricsText metrics = parts.add(new MetricsText());
  private final List<StreamsService> services = new ArrayList<>();
  private final Map<String, String> addresses = new HashMap<>();

  private ServiceHost(ServicePlan plan, Consumer<String> onFailure) {
    this.plan = plan;
    this.onFailure = onFailure;
  }

  /**
   * Opens a host, which answers for its health from now on.
   *
   * @param onFailure receives a user-facing message when a service stops by itself
   * @throws IOException with a user-facing message, if the health port cannot be used
   */
  public static ServiceHost open(ServicePlan plan, Consumer<String> onFailure) throws IOException {
    ServiceHost host = new ServiceHost(plan, onFailure);
    try {
      host.openDoor();
      return host;
    } catch (IOException | RuntimeException e) {
      host.close();
      throw e;
    }
  }

  /** Adds what the services use: it is closed after them. To be called before {@link #start}. */
  public <T extends AutoCloseable> T add(T part) {
    return parts.add(part);
  }

  /**
   * Starts everything; returns once it has started. Whatever is thrown, the host is still to be
   * closed.
   *
   * @param streams what the services share
   * @param onWait receives a sentence at each attempt to reach a broker that is not there yet
   * @throws IOException with a user-facing message, if something cannot start
   */
  public void start(StreamsSettings streams, Consumer<String> onWait)
      throws IOException, InterruptedException {
    TopicsAtStart.create(plan.name(), streams, board, onWait);
    // All are made before the first starts: one that refuses its settings leaves nothing half done.
    for (ServicePlan.HostedService hosted : plan.services()) {
      services.add(parts.add(hosted.make().apply(streams)));
    }
    for (int n = 0; n < services.size(); n++) {
      start(plan.services().get(n).part(), services.get(n));
    }
    for (Sidecar sidecar : plan.sidecars()) {
      Sidecar.Running running = parts.add(sidecar.start(streams, board, metrics));
      addresses.put(sidecar.part(), running.address());
    }
  }

  /** Returns the services that were started, in the order data flows. */
  public List<StreamsService> services() {
    return List.copyOf(services);
  }

  /** Returns the addresses at which the sidecars answer, by the names of their parts. */
  public Map<String, String> addresses() {
    return Map.copyOf(addresses);
  }

  /** Puts a part on the health board that has failed for good, with the reason. */
  public void fail(String part, String sentence) {
    board.put(part, () -> Health.failed(sentence));
  }

  @Override
  public void close() {
    parts.close();
  }

  /** Every part is on the board from the first moment, or the process would look ready without. */
  private void openDoor() throws IOException {
    Health waiting = Health.waiting("it has not started yet");
    Stream.of(
            Stream.of(TopicsAtStart.PART),
            plan.services().stream().map(ServicePlan.HostedService::part),
            plan.sidecars().stream().map(Sidecar::part))
        .flatMap(names -> names)
        .forEach(part -> board.put(part, () -> waiting));
    if (plan.health().isPresent()) {
      HealthServer door = parts.add(HealthServer.start(plan.health().get(), board, metrics::text));
      LOGGER.info("{}: health on {}:{}", plan.name(), plan.health().get().bind(), door.port());
    }
  }

  private void start(String part, StreamsService service) {
    board.put(part, service::health);
    if (plan.health().isPresent()) {
      metrics.addHealth(board, part);
      service.publishTo(metrics.registry());
    }
    service.onFailure(onFailure).start();
    LOGGER.info("{}: {} started", plan.name(), service.name());
  }
}
