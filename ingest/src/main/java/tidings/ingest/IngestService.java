package tidings.ingest;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsService;

/** The ingest service. */
public final class IngestService {
  private IngestService() {}

  /** Returns a service with these settings, not yet started. */
  public static StreamsService of(IngestSettings settings) {
    var properties = StreamsProperties.of("ingest", settings.streams());
    // Its only output is an inner topic: our own services read it, and they all know lz4.
    properties.putIfAbsent(
        StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    return new StreamsService("ingest", new IngestTopology(settings).build(), properties);
  }
}
