package tidings.cli.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.service.StreamsSettings;

/** Reads the ends of a few topics, and then what comes, in a thread of its own. */
final class TopicTail implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(TopicTail.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<String, Followed> topics;
  private final Thread thread = new Thread(this::read, "status-reader");
  private volatile boolean closing;

  /**
   * A topic to read.
   *
   * @param topic its name
   * @param before how many records before the present end of each partition
   * @param reader is given each record's topic and value, by one thread
   */
  record Followed(String topic, long before, ValueReader reader) {}

  /** Takes a value as it stands on a topic. */
  @FunctionalInterface
  interface ValueReader {
    /** Takes it; where it throws, the record is left out. */
    void read(String topic, byte[] value);
  }

  private TopicTail(KafkaConsumer<byte[], byte[]> consumer, Map<String, Followed> topics) {
    this.consumer = consumer;
    this.topics = topics;
  }

  /** Starts to read; the topics exist already. */
  static TopicTail start(StreamsSettings settings, List<Followed> followed) {
    Map<String, Followed> topics = new HashMap<>();
    followed.forEach(each -> topics.put(each.topic(), each));
    TopicTail tail =
        new TopicTail(
            new KafkaConsumer<>(
                properties(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer()),
            topics);
    tail.thread.setDaemon(true);
    tail.thread.start();
    return tail;
  }

  @Override
  public void close() {
    closing = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, Object> properties(StreamsSettings settings) {
    Map<String, Object> properties = new HashMap<>(settings.clientProperties());
    properties.keySet().retainAll(ConsumerConfig.configNames());
    properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    return properties;
  }

  private void read() {
    try (consumer) {
      position();
      while (!closing) {
        consumer.poll(POLL).forEach(this::take);
      }
    } catch (WakeupException e) {
      // close() was called.
    } catch (RuntimeException e) {
      LOGGER.error("the status cannot be followed any longer", e);
    }
  }

  private void position() {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : topics.keySet()) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
    consumer.assign(partitions);
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    ends.forEach(
        (partition, end) -> {
          long before = topics.get(partition.topic()).before();
          consumer.seek(partition, Math.max(first.getOrDefault(partition, 0L), end - before));
        });
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return; // a deletion
    }
    try {
      topics.get(record.topic()).reader().read(record.topic(), record.value());
    } catch (RuntimeException e) {
      LOGGER.warn(
          "{}-{}@{}: {}", record.topic(), record.partition(), record.offset(), e.toString());
    }
  }
}
