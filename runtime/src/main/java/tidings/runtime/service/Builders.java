package tidings.runtime.service;

import java.util.Properties;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;

/** Makes builders of topologies. */
final class Builders {
  private Builders() {}

  /**
   * Returns a builder that refuses stores and repartition topics without a name. Kafka Streams
   * heeds {@code ensure.explicit.internal.resource.naming} only when the builder is made with the
   * configuration.
   */
  static StreamsBuilder strict(Properties properties) {
    return new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
  }
}
