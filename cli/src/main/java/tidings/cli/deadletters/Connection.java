package tidings.cli.deadletters;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tidings.cli.command.KafkaOptions;
import tidings.cli.command.RegistryOption;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/**
 * Where the dead letters are.
 *
 * @param bootstrapServers brokers to ask first
 * @param registryUrl address of the schema registry
 * @param namespace whose dead letters they are
 * @param properties any property of Kafka's clients or the registry's; these win
 */
record Connection(
    String bootstrapServers,
    String registryUrl,
    Namespace namespace,
    Map<String, String> properties) {
  /** A broker that does not answer by then is not there. */
  private static final int ANSWER_MILLIS = 15_000;

  /**
   * Returns what the options say.
   *
   * @throws IOException if the file of properties cannot be read
   */
  static Connection of(KafkaOptions kafka, RegistryOption registry) throws IOException {
    return new Connection(
        kafka.bootstrapServers(), registry.url(), kafka.namespace(), kafka.clientProperties());
  }

  String topicOf(String service) {
    return namespace.prefixed(NewsTopics.deadLetters(service));
  }

  /** Opens a consumer of bytes; {@code isolation} as Kafka calls it. */
  KafkaConsumer<byte[], byte[]> consumer(String isolation) {
    Map<String, Object> all = common();
    all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
    all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 << 20);
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    all.putAll(properties);
    return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Opens a producer of bytes. There is one a namespace: a second one fences off the first. */
  KafkaProducer<byte[], byte[]> producer() {
    Map<String, Object> all = common();
    all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, namespace.prefixed("tidings-redrive"));
    all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
    // As the archive's writer: a batch that overtakes the first of a transaction is refused.
    all.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    // What a killed redrive left open keeps the services waiting for so long.
    all.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000);
    all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
    all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_MILLIS);
    all.putAll(properties);
    return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Returns the settings of a client of the registry. */
  Map<String, Object> registrySettings() {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("schema.registry.url", registryUrl);
    return all;
  }

  private Map<String, Object> common() {
    Map<String, Object> all = new HashMap<>();
    all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    all.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    all.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    return all;
  }
}
