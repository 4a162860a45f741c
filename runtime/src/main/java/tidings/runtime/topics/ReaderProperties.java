package tidings.runtime.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The properties of a consumer that reads partitions outside any group; only what is committed. */
final class ReaderProperties {
  /** What concerns groups: a reader that is given a group's name would commit offsets in it. */
  private static final List<String> OF_GROUPS =
      List.of(
          ConsumerConfig.GROUP_ID_CONFIG,
          ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
          ConsumerConfig.GROUP_PROTOCOL_CONFIG);

  private ReaderProperties() {}

  /**
   * Returns the properties.
   *
   * @param client any properties of Kafka's clients, the brokers' addresses among them. All are
   *     kept, because what secures a client may have keys of its own; those that start with {@code
   *     consumer.} win, as in Kafka Streams
   */
  static Map<String, Object> of(Map<String, ?> client) {
    Map<String, Object> properties = new HashMap<>(client);
    client.forEach(
        (key, value) -> {
          if (key.startsWith(StreamsConfig.CONSUMER_PREFIX)) {
            properties.put(key.substring(StreamsConfig.CONSUMER_PREFIX.length()), value);
          }
        });
    OF_GROUPS.forEach(properties::remove);
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    // Where records go by retention before they are read, the oldest that are left come next.
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return properties;
  }
}
