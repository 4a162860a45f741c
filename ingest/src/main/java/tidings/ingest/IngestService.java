package tidings.ingest;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import tidings.ingest.live.RawEnds;
import tidings.ingest.live.RawEndsWatch;
import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsService;
import tidings.schemas.NewsTopics;

/** The ingest service. */
public final class IngestService {
  private IngestService() {}

  /** Returns a service with these settings, not yet started. */
  public static StreamsService of(IngestSettings settings) {
    var properties = StreamsProperties.of("ingest", settings.streams());
    // Its only output is an inner topic: our own services read it, and they all know lz4.
    properties.putIfAbsent(
        StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    if (!settings.isLive()) {
      return new StreamsService(
          "ingest", new IngestTopology(settings, () -> RawEnds.UNKNOWN).build(), properties);
    }
    RawEndsWatch watch =
        new RawEndsWatch(
            properties,
            NewsTopics.RAW.in(settings.streams().namespace()),
            NewsTopics.RAW.partitions(settings.streams().partitions()),
            settings.ticks().interval());
    return new StreamsService(
            "ingest", new IngestTopology(settings, watch::latest).build(), properties)
        .with(watch);
  }
}
