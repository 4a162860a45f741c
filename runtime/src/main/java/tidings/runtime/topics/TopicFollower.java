package tidings.runtime.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.tick.Tick;

/**
 * Reads topics in a thread of its own: what they hold, or the last of it, and then what comes; only
 * what is committed, without ticks. A record whose visitor throws is logged and left out. Anything
 * else that goes wrong ends it, and its listener is told: who shows what was read last must not
 * take the silence for quiet news.
 */
public final class TopicFollower implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(TopicFollower.class);
  private static final Duration POLL = Duration.ofMillis(250);

  private final String name;
  private final Consumer<String, byte[]> consumer;
  private final Map<String, FollowedTopic> topics;
  private final Listener listener;
  private final Thread thread;
  private volatile boolean draining;
  private volatile boolean closing;

  /** Learns how the reading goes, from its thread. */
  @FunctionalInterface
  public interface Listener {
    /** Called once, if the reading ends without having been stopped. */
    void onFailure(Throwable cause);

    /** Called after each batch of records, when all of them were visited. */
    default void onVisited() {}
  }

  TopicFollower(
      String name,
      Consumer<String, byte[]> consumer,
      List<FollowedTopic> topics,
      Listener listener) {
    this.name = name;
    this.consumer = consumer;
    this.topics =
        topics.stream().collect(Collectors.toMap(FollowedTopic::topic, Function.identity()));
    this.listener = listener;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  /**
   * Starts to read; returns at once.
   *
   * @param name of the thread, and in the log
   * @param client properties of Kafka's clients, {@code bootstrap.servers} at least
   * @param topics each once; they exist already
   */
  public static TopicFollower start(
      String name, Map<String, ?> client, List<FollowedTopic> topics, Listener listener) {
    TopicFollower follower =
        new TopicFollower(
            name,
            new KafkaConsumer<>(
                ReaderProperties.of(client), new StringDeserializer(), new ByteArrayDeserializer()),
            topics,
            listener);
    follower.start();
    return follower;
  }

  void start() {
    thread.start();
  }

  /** Reads to the present ends and stops; waits for that, but no longer than {@code limit}. */
  public void drain(Duration limit) throws InterruptedException {
    draining = true;
    thread.join(limit.toMillis());
  }

  /** Stops reading. Does nothing the second time. */
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

  private void run() {
    try (consumer) {
      findPlace();
      read();
    } catch (RuntimeException | Error e) {
      if (!closing) {
        LOGGER.error("{} stopped", name, e);
        listener.onFailure(e);
      }
    } finally {
      topics.values().forEach(topic -> topic.visitor().close());
    }
  }

  private void findPlace() {
    List<TopicPartition> partitions = Partitions.of(consumer, topics.keySet());
    consumer.assign(partitions);
    Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
    EndOffsets.now(consumer, partitions)
        .offsets()
        .forEach(
            (partition, end) ->
                consumer.seek(
                    partition,
                    Math.max(
                        starts.getOrDefault(partition, 0L),
                        end - followed(partition.topic()).last())));
  }

  private void read() {
    while (!closing) {
      // What was there when draining began is behind at least one more poll.
      boolean mayEnd = draining;
      visitAll(consumer.poll(POLL));
      if (mayEnd && EndOffsets.now(consumer, consumer.assignment()).areReachedBy(consumer)) {
        return;
      }
    }
  }

  private void visitAll(ConsumerRecords<String, byte[]> records) {
    records.forEach(this::visit);
    if (!records.isEmpty()) {
      listener.onVisited();
    }
  }

  private void visit(ConsumerRecord<String, byte[]> record) {
    if (Tick.is(record.key(), record.value())) {
      return;
    }
    try {
      followed(record.topic()).visitor().visit(record);
    } catch (RuntimeException e) {
      LOGGER.warn(
          "{} left out {}-{}@{}: {}",
          name,
          record.topic(),
          record.partition(),
          record.offset(),
          e.toString());
    }
  }

  private FollowedTopic followed(String topic) {
    return Objects.requireNonNull(topics.get(topic), topic);
  }
}
