package tidings.standalone.run;

import java.time.Duration;
import java.util.List;
import tidings.aggregate.AggregateService;
import tidings.aggregate.AggregateSettings;
import tidings.enrich.EnrichService;
import tidings.enrich.EnrichSettings;
import tidings.ingest.IngestService;
import tidings.ingest.IngestSettings;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;
import tidings.schemas.Namespace;
import tidings.standalone.pipeline.Backbone;

/** The three services with what they are told when they run live. */
record LiveServices(RunSettings settings, Backbone backbone) {
  private static final Duration COMMIT_INTERVAL = Duration.ofMillis(100);
  private static final Duration GRACE = Duration.ofMinutes(10);
  private static final Duration PUBLISH_INTERVAL = Duration.ofMillis(250);

  /** Returns them in the order data flows, not yet started. */
  List<StreamsService> all() {
    return List.of(
        IngestService.of(new IngestSettings(streams("ingest"), null)),
        EnrichService.of(new EnrichSettings(streams("enrich"))),
        AggregateService.of(new AggregateSettings(streams("aggregate"), GRACE, PUBLISH_INTERVAL)));
  }

  /** Returns what every service is told. */
  StreamsSettings streams(String service) {
    return backbone.streams(
        Namespace.LIVE,
        settings.data().resolve("stores").resolve(service),
        settings.instance(),
        1,
        settings.partitions(),
        COMMIT_INTERVAL);
  }
}
