package tidings.cli.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.CommonClientConfigs;
import tidings.aggregate.AggregateService;
import tidings.aggregate.AggregateSettings;
import tidings.enrich.EnrichService;
import tidings.enrich.EnrichSettings;
import tidings.ingest.IngestService;
import tidings.ingest.IngestSettings;
import tidings.ingest.live.LiveTicks;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.progress.ProgressReader;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.StepNames;

/** A broker, a registry and the three services, each as it would run alone, in one JVM. */
public final class Pipeline implements AutoCloseable {
  private static final Duration GRACE = Duration.ofMinutes(10);
  private static final LiveTicks LIVE_TICKS =
      new LiveTicks(Duration.ofMillis(250), Duration.ofMillis(200));
  private static final Duration STALL_LIMIT = Duration.ofSeconds(1);

  private final PipelineSettings settings;
  private final Backbone backbone;
  private final ProgressBoard board;
  private final ProgressReader progress;
  private final List<StreamsService> services;

  private Pipeline(PipelineSettings settings, Backbone backbone) throws InterruptedException {
    this.settings = settings;
    this.backbone = backbone;
    this.board = new ProgressBoard(sinks(settings.partitions()));
    TopicCreator.createMissing(
        backbone.bootstrapServers(),
        settings.namespace(),
        settings.partitions(),
        backbone.clientProperties());
    this.progress = ProgressReader.start(kafkaClient(), serdes(), settings.namespace(), board);
    this.services =
        List.of(
            IngestService.of(
                new IngestSettings(streams("ingest"), settings.runStart(), LIVE_TICKS)),
            EnrichService.of(new EnrichSettings(streams("enrich"), settings.annotators())),
            AggregateService.of(
                new AggregateSettings(streams("aggregate"), GRACE, settings.publishInterval())));
  }

  /**
   * Starts everything over a directory; a run that was interrupted there goes on.
   *
   * @throws IOException with a sentence for people, if the broker or the registry cannot start
   */
  public static Pipeline start(PipelineSettings settings) throws IOException, InterruptedException {
    Place here = new Place.Here(0);
    Backbone backbone = Backbone.open(settings.directory(), here, here, Map.of());
    Pipeline pipeline = new Pipeline(settings, backbone);
    pipeline.services.forEach(service -> service.onFailure(pipeline.board::fail).start());
    return pipeline;
  }

  /** Returns how far the run is. */
  public ProgressBoard board() {
    return board;
  }

  /** Returns the broker's address. */
  public String bootstrapServers() {
    return backbone.bootstrapServers();
  }

  /** Returns the properties of a Kafka client, its brokers among them. */
  public Map<String, String> kafkaClient() {
    Map<String, String> client = new HashMap<>(backbone.clientProperties());
    client.putIfAbsent(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, backbone.bootstrapServers());
    return client;
  }

  /** Returns the registry's address. */
  public String registryUrl() {
    return backbone.registryUrl();
  }

  /** Returns serdes at the registry. */
  public RegistrySerdes serdes() {
    return RegistrySerdes.at(backbone.registryUrl());
  }

  /** Stops the services in the order data flows, then the registry and the broker. */
  @Override
  public void close() {
    progress.close();
    services.forEach(StreamsService::close);
    backbone.close();
  }

  private StreamsSettings streams(String service) {
    Path stores = settings.directory().resolve("stores").resolve(service);
    return new StreamsSettings(
        settings.namespace(),
        backbone.bootstrapServers(),
        backbone.registryUrl(),
        stores,
        "1",
        settings.threads(),
        settings.partitions(),
        settings.commitInterval(),
        STALL_LIMIT,
        backbone.clientProperties());
  }

  private static Set<String> sinks(int partitions) {
    Set<String> sinks =
        new HashSet<>(Set.of(StepNames.task(StepNames.AGGREGATE, StepNames.STORIES, 0)));
    int summaries = NewsTopics.SUMMARIES.partitions(partitions);
    IntStream.range(0, summaries)
        .forEach(p -> sinks.add(StepNames.task(StepNames.AGGREGATE, StepNames.SUMMARIES, p)));
    return sinks;
  }
}
