package tidings.runtime.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tidings.runtime.tick.Tick;

/** Reads a topic from its start to its present end; only what is committed, without ticks. */
public final class TopicReader {
  private static final Duration POLL = Duration.ofMillis(500);

  private TopicReader() {}

  /** What is done with each record, in the order of its partition. */
  @FunctionalInterface
  public interface RecordVisitor<V, E extends Exception> {
    /** Takes a record. */
    void visit(ConsumerRecord<String, V> record) throws E;
  }

  /** Reads all of a topic. */
  public static <V, E extends Exception> void readAll(
      String bootstrapServers, String topic, Deserializer<V> values, RecordVisitor<V, E> visitor)
      throws E {
    readAll(
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), topic, values, visitor);
  }

  /** Reads all of a topic with a client's own properties, its brokers among them. */
  public static <V, E extends Exception> void readAll(
      Map<String, ?> client, String topic, Deserializer<V> values, RecordVisitor<V, E> visitor)
      throws E {
    Map<String, Object> properties = ReaderProperties.of(client);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
    try (KafkaConsumer<String, V> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), values)) {
      List<TopicPartition> partitions = Partitions.of(consumer, List.of(topic));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      EndOffsets ends = EndOffsets.now(consumer, partitions);
      while (!ends.areReachedBy(consumer)) {
        for (ConsumerRecord<String, V> record : consumer.poll(POLL)) {
          if (!Tick.is(record.key(), record.value())) {
            visitor.visit(record);
          }
        }
      }
    }
  }
}
