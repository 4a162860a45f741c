package tidings.runtime.progress;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import tidings.news.Progress;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** Reads the progress topic from its start, in a thread of its own, onto a board. */
public final class ProgressReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);
  private final KafkaConsumer<String, Progress> consumer;
  private final ProgressBoard board;
  private final Thread thread;
  private volatile boolean closing;

  private ProgressReader(KafkaConsumer<String, Progress> consumer, ProgressBoard board) {
    this.consumer = consumer;
    this.board = board;
    this.thread = new Thread(this::read, "progress-reader");
    thread.setDaemon(true);
  }

  /** Starts to read; the topic exists already. */
  public static ProgressReader start(
      String bootstrapServers, RegistrySerdes registry, Namespace namespace, ProgressBoard board) {
    KafkaConsumer<String, Progress> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            new StringDeserializer(),
            registry.of(NewsTopics.PROGRESS).deserializer());
    TopicPartition partition = new TopicPartition(NewsTopics.PROGRESS.in(namespace), 0);
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    ProgressReader reader = new ProgressReader(consumer, board);
    reader.thread.start();
    return reader;
  }

  /** Stops reading. */
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

  private void read() {
    try (consumer) {
      while (!closing) {
        consumer.poll(POLL).forEach(record -> board.post(record.value()));
      }
    } catch (WakeupException e) {
      // close() was called.
    } catch (RuntimeException e) {
      board.fail("the progress topic cannot be read: " + e.getMessage());
    }
  }
}
