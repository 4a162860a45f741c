package tidings.cli.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tidings.aggregate.AggregateService;
import tidings.aggregate.AggregateSettings;
import tidings.enrich.EnrichService;
import tidings.enrich.EnrichSettings;
import tidings.ingest.IngestService;
import tidings.ingest.IngestSettings;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.process.ServiceHost;
import tidings.runtime.process.ServicePlan;
import tidings.runtime.process.ServicePlan.HostedService;
import tidings.runtime.process.Sidecar;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;
import tidings.schemas.StepNames;

/**
 * A broker, a registry and the three services, each as it would run alone, in this JVM. What an
 * earlier pipeline left in the directory is continued.
 */
public final class Pipeline implements AutoCloseable {
  private final ServiceHost host;
  private final KafkaEnvironment kafka;
  private final StreamsSettings streams;

  private Pipeline(ServiceHost host, KafkaEnvironment kafka, StreamsSettings streams) {
    this.host = host;
    this.kafka = kafka;
    this.streams = streams;
  }

  /**
   * Starts everything; returns once it has started.
   *
   * @param name its name, for logs and messages
   * @param health where it answers for its health and its metrics; empty: nowhere
   * @param sidecars what runs beside the services
   * @param onWait receives a sentence at each attempt to reach a broker that is not there yet
   * @param onFailure receives a user-facing message when a service stops by itself
   * @throws IOException with a user-facing message, if something cannot start
   */
  public static Pipeline start(
      String name,
      PipelineSettings settings,
      Optional<HealthSettings> health,
      List<Sidecar> sidecars,
      Consumer<String> onWait,
      Consumer<String> onFailure)
      throws IOException, InterruptedException {
    ServiceHost host =
        ServiceHost.open(new ServicePlan(name, health, services(settings), sidecars), onFailure);
    try {
      KafkaEnvironment kafka =
          host.add(KafkaEnvironment.open(settings.directory(), settings.kafka()));
      StreamsSettings streams = streams(settings, kafka);
      host.start(streams, onWait);
      return new Pipeline(host, kafka, streams);
    } catch (IOException | InterruptedException | RuntimeException e) {
      host.close();
      throw e;
    }
  }

  /** Returns broker and registry. */
  public KafkaEnvironment kafka() {
    return kafka;
  }

  /** Returns what its services share. */
  public StreamsSettings streams() {
    return streams;
  }

  /** Returns the services, in the order data flows. */
  public List<StreamsService> services() {
    return host.services();
  }

  /** Returns the addresses at which the sidecars answer, by the names of their parts. */
  public Map<String, String> addresses() {
    return host.addresses();
  }

  /** Reports that a part of this process has failed for good. */
  public void fail(String part, String sentence) {
    host.fail(part, sentence);
  }

  /** Stops the services and what runs beside them, then the registry and the broker. */
  @Override
  public void close() {
    host.close();
  }

  private static List<HostedService> services(PipelineSettings settings) {
    return List.of(
        new HostedService(
            StepNames.INGEST,
            streams ->
                IngestService.of(
                    new IngestSettings(
                        streams.withStoresIn(StepNames.INGEST),
                        settings.runStart(),
                        IngestSettings.defaults().ticks()))),
        new HostedService(
            StepNames.ENRICH,
            streams ->
                EnrichService.of(
                    new EnrichSettings(
                        streams.withStoresIn(StepNames.ENRICH), settings.annotators()))),
        new HostedService(
            StepNames.AGGREGATE,
            streams ->
                AggregateService.of(
                    new AggregateSettings(
                        streams.withStoresIn(StepNames.AGGREGATE),
                        AggregateSettings.defaults().grace(),
                        settings.pace().publish()))));
  }

  private static StreamsSettings streams(PipelineSettings settings, KafkaEnvironment kafka) {
    return new StreamsSettings(
        settings.namespace(),
        kafka.bootstrapServers(),
        kafka.registryUrl(),
        settings.directory().resolve("stores"),
        settings.scale().instance(),
        settings.scale().threads(),
        settings.scale().partitions(),
        settings.pace().commit(),
        StreamsSettings.defaults().stallLimit(),
        kafka.clientProperties());
  }
}
