package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tidings.runtime.tick.Tick;
import tidings.runtime.tick.TickPartitioner;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.Namespace;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/** What a test sends to the topics of its namespace, and reads from them. */
record NewsClient(String bootstrapServers, RegistrySerdes serdes, Namespace namespace) {
  static final int PARTITIONS = 2;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int MAX_POLLS = 600;

  static NewsClient of(Stack stack, Namespace namespace) {
    return new NewsClient(stack.broker().address(), stack.serdes(), namespace);
  }

  void createTopics() throws InterruptedException {
    TopicCreator.createMissing(bootstrapServers, namespace, PARTITIONS);
  }

  /** A record to send; its timestamp in milliseconds, null for the moment it is sent. */
  record Sent<V>(String key, V value, Long timestamp) {}

  /** Sends values in their order and waits until the broker has them. */
  <V extends SpecificRecord> void send(Topic<V> topic, List<Sent<V>> records) {
    try (KafkaProducer<String, V> producer = producer(topic)) {
      int partitions = producer.partitionsFor(topic.in(namespace)).size();
      for (Sent<V> sent : records) {
        producer.send(
            new ProducerRecord<>(
                topic.in(namespace),
                TickPartitioner.partition(sent.key(), partitions),
                sent.timestamp(),
                sent.key(),
                sent.value()));
      }
    }
  }

  /** Says on all partitions that nothing more will come. */
  <V extends SpecificRecord> void sendEnd(Topic<V> topic, long timestamp) {
    Tick end = new Tick(0, 1, Tick.END);
    try (KafkaProducer<String, V> producer = producer(topic)) {
      for (int partition = 0; partition < PARTITIONS; partition++) {
        producer.send(
            new ProducerRecord<>(
                topic.in(namespace), partition, timestamp, Tick.KEY, null, end.headers()));
      }
    }
  }

  /**
   * Reads a topic from its start until what is made of its records is as expected; after two
   * minutes fails with the difference. Returns the records.
   */
  <V extends SpecificRecord, T> List<ConsumerRecord<String, V>> readUntil(
      Topic<V> topic, Function<List<ConsumerRecord<String, V>>, T> view, T expected) {
    List<ConsumerRecord<String, V>> records = new ArrayList<>();
    try (KafkaConsumer<String, V> consumer = consumer(topic)) {
      assign(consumer, topic.in(namespace));
      for (int polls = 0; polls < MAX_POLLS && !view.apply(records).equals(expected); polls++) {
        for (ConsumerRecord<String, V> record : consumer.poll(POLL)) {
          if (!Tick.is(record.key(), record.value())) {
            records.add(record);
          }
        }
      }
    }
    assertThat(view.apply(records)).as(topic.in(namespace)).isEqualTo(expected);
    return records;
  }

  /** Returns the last value of each key. */
  static <V> Map<String, V> latest(List<ConsumerRecord<String, V>> records) {
    Map<String, V> latest = new TreeMap<>();
    records.forEach(record -> latest.put(record.key(), record.value()));
    return latest;
  }

  private static void assign(KafkaConsumer<?, ?> consumer, String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  private <V extends SpecificRecord> KafkaProducer<String, V> producer(Topic<V> topic) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topic.MAX_RECORD_BYTES),
        new StringSerializer(),
        serdes.of(topic).serializer());
  }

  private <V extends SpecificRecord> KafkaConsumer<String, V> consumer(Topic<V> topic) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed"),
        new StringDeserializer(),
        serdes.of(topic).deserializer());
  }
}
