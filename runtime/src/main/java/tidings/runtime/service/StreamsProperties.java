package tidings.runtime.service;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import tidings.runtime.failure.DeserializationFailureHandler;
import tidings.runtime.failure.ProcessingFailureHandler;
import tidings.runtime.failure.ProductionFailureHandler;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** The Kafka Streams properties of a service. */
public final class StreamsProperties {
  private StreamsProperties() {}

  /** Returns the properties of a service with these settings. */
  public static Properties of(String service, StreamsSettings settings) {
    Properties properties = new Properties();
    properties.put(
        StreamsConfig.APPLICATION_ID_CONFIG, settings.namespace().prefixed("tidings-" + service));
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
    // A thread that waits for records commits nothing meanwhile.
    properties.put(
        StreamsConfig.POLL_MS_CONFIG,
        Math.min(100, Math.max(5, settings.commitInterval().toMillis() / 10)));
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
    putFailurePolicy(properties, service, settings);
    putMembership(properties, service, settings);
    putLimits(properties);
    properties.putAll(settings.clientProperties());
    return properties;
  }

  private static void putFailurePolicy(
      Properties properties, String service, StreamsSettings settings) {
    properties.put(
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
        settings.namespace().prefixed(NewsTopics.deadLetters(service)));
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        DeserializationFailureHandler.class);
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, ProcessingFailureHandler.class);
    properties.put(
        StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, ProductionFailureHandler.class);
  }

  /**
   * A static member that comes back after a kill gets its tasks at once; without it the group waits
   * for the session to time out.
   */
  private static void putMembership(
      Properties properties, String service, StreamsSettings settings) {
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
        service + "-" + settings.instance());
    properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
  }

  /**
   * Articles may be megabytes: buffers are bounded in records so that a thread holds tens of
   * megabytes at most.
   */
  private static void putLimits(Properties properties) {
    properties.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 200);
    properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 16L << 20);
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 200);
    properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 16 << 20);
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        Topic.MAX_DEAD_LETTER_BYTES);
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 64 << 10);
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
    properties.put(StreamsConfig.topicPrefix("max.message.bytes"), Topic.MAX_RECORD_BYTES);
  }
}
