package tidings.cli.deadletters;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import tidings.cli.terminal.ProgressDisplay;
import tidings.runtime.failure.DeadLetterHeaders;
import tidings.runtime.failure.RedriveHeaders;
import tidings.runtime.topics.EndOffsets;

/** Reads topics of dead letters; only what is committed. Used by one thread. */
final class LetterReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);

  /** Longer than a transaction may stay open. */
  private static final Duration MAX_SILENCE = Duration.ofSeconds(90);

  private final Connection connection;
  private final ProgressDisplay progress;
  private final KafkaConsumer<byte[], byte[]> consumer;

  /** What is done with each record, in the order of its partition. */
  @FunctionalInterface
  interface Visitor {
    /** Takes a record; returns whether to go on. */
    boolean visit(LetterId id, ConsumerRecord<byte[], byte[]> record) throws IOException;
  }

  LetterReader(Connection connection, ProgressDisplay progress) {
    this.connection = connection;
    this.progress = progress;
    this.consumer = connection.consumer("read_committed");
  }

  /**
   * Reads the letters of services, without their values.
   *
   * @param complete whether to wait for transactions that are open now. Markers of an earlier
   *     redrive may lie behind one: who sends anything back has to know them all
   */
  LetterLog log(Collection<String> services, boolean complete) throws IOException {
    TreeMap<LetterId, DeadLetter> letters = new TreeMap<>();
    Map<LetterId, Instant> redriven = new HashMap<>();
    for (String service : services) {
      List<TopicPartition> partitions = partitions(service);
      EndOffsets ends = complete ? allEnds(partitions) : EndOffsets.now(consumer, partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      readTo(
          ends,
          service,
          (id, record) -> {
            if (RedriveHeaders.isMarker(record.headers())) {
              markRedriven(record, redriven);
            } else {
              letters.put(id, DeadLetter.of(id, record));
            }
            return true;
          });
    }
    return new LetterLog(letters, redriven);
  }

  /** Visits the records of one service from a letter on, with their values. */
  void readFrom(LetterId first, Visitor visitor) throws IOException {
    TopicPartition partition =
        new TopicPartition(connection.topicOf(first.service()), first.partition());
    consumer.assign(List.of(partition));
    consumer.seek(partition, first.offset());
    readTo(EndOffsets.now(consumer, List.of(partition)), first.service(), visitor);
  }

  /** Returns one record with its value. */
  ConsumerRecord<byte[], byte[]> record(LetterId wanted) throws IOException {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    readFrom(
        wanted,
        (id, record) -> {
          found.add(record);
          return false;
        });
    if (found.isEmpty() || found.get(0).offset() != wanted.offset()) {
      throw new IOException("there is no dead letter " + wanted);
    }
    return found.get(0);
  }

  @Override
  public void close() {
    consumer.close();
  }

  private void readTo(EndOffsets ends, String service, Visitor visitor) throws IOException {
    long total = ends.total();
    long read = 0;
    StallDetector stalls = new StallDetector(MAX_SILENCE);
    while (!ends.areReachedBy(consumer)) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (!visitor.visit(new LetterId(service, record.partition(), record.offset()), record)) {
          return;
        }
        read++;
        progress.show("reading " + connection.topicOf(service), read, total, "records");
      }
      stalls.check(ends.offsets().keySet().stream().mapToLong(consumer::position).sum());
    }
  }

  private List<TopicPartition> partitions(String service) throws IOException {
    String topic = connection.topicOf(service);
    List<PartitionInfo> partitions = consumer.listTopics().get(topic);
    if (partitions == null) {
      throw new IOException(
          "there is no topic '%s' at %s: give --namespace if the run has one"
              .formatted(topic, connection.bootstrapServers()));
    }
    return partitions.stream().map(info -> new TopicPartition(topic, info.partition())).toList();
  }

  private EndOffsets allEnds(List<TopicPartition> partitions) {
    try (KafkaConsumer<byte[], byte[]> uncommitted = connection.consumer("read_uncommitted")) {
      return EndOffsets.now(uncommitted, partitions);
    }
  }

  private static void markRedriven(
      ConsumerRecord<byte[], byte[]> marker, Map<LetterId, Instant> redriven) throws IOException {
    String time = DeadLetterHeaders.read(marker.headers(), RedriveHeaders.REDRIVEN).orElse("");
    try {
      redriven.put(
          LetterId.parse(String.valueOf(DisplayKey.of(marker.key()))), Instant.parse(time));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IOException(
          "%s holds a marker at offset %d that no redrive wrote"
              .formatted(marker.topic(), marker.offset()),
          e);
    }
  }
}
