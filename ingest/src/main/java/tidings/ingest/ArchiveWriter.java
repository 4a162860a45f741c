package tidings.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tidings.ingest.archive.ArchivedItem;
import tidings.ingest.article.ItemKey;
import tidings.ingest.source.UnreadableItem;
import tidings.news.RawArticle;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.tick.Tick;
import tidings.runtime.tick.TickPartitioner;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/**
 * Writes a sorted archive to news.raw exactly once, with ticks, and stays a bounded number of
 * articles ahead of the outputs.
 *
 * <p>How many entries were written is committed in the same transaction as the entries, as the
 * offset of a consumer group: a writer that was killed goes on at {@link #position}. Used by one
 * thread.
 */
public final class ArchiveWriter implements AutoCloseable {
  private static final int ENTRIES_A_TRANSACTION = 500;
  private static final int ENTRIES_A_TICK = 200;

  private final ArchiveWriterSettings settings;
  private final KafkaProducer<String, byte[]> producer;
  private final Serializer<RawArticle> values;
  private final ConsumerGroupMetadata group;
  private final Promises promises;
  private long position;
  private long lastObserved = Long.MIN_VALUE;
  private int sinceTick;
  private int inTransaction;

  /** Opens a writer; one that was killed before is fenced off. */
  public ArchiveWriter(ArchiveWriterSettings settings, ProgressBoard board) {
    this.settings = settings;
    this.promises = new Promises(board);
    String name = settings.namespace().prefixed("tidings-archive-writer");
    this.group = new ConsumerGroupMetadata(name);
    this.producer =
        new KafkaProducer<>(properties(name), new StringSerializer(), new ByteArraySerializer());
    this.values = RegistrySerdes.at(settings.registryUrl()).of(NewsTopics.RAW).serializer();
    producer.initTransactions();
    this.position = committedPosition(name);
  }

  /**
   * Returns how many entries, unreadable ones among them, have been written since the run began.
   */
  public long position() {
    return position;
  }

  /**
   * Writes an article. Articles come in the order of their observed times. Waits while it is too
   * far ahead.
   */
  public void write(ArchivedItem item) throws InterruptedException {
    long observed = item.observed().toEpochMilli();
    if (observed > lastObserved && sinceTick >= ENTRIES_A_TICK) {
      tick(observed);
      if (promises.isTooFarAhead(position)) {
        commit();
        promises.awaitRoom(position);
      }
    }
    lastObserved = observed;
    String key = ItemKey.of(item.article());
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            topic(),
            partition(key),
            observed,
            key,
            values.serialize(topic(), item.article()),
            List.of(ObservedHeader.of(item.observedOrigin())));
    send(record);
  }

  /** Writes an item that could not be read to ingest's dead letters, under its path. */
  public void write(UnreadableItem item) {
    send(
        new ProducerRecord<>(
            settings.namespace().prefixed(NewsTopics.deadLetters("ingest")),
            0,
            0L,
            item.path(),
            item.bytes(),
            UnreadableItemHeaders.of(item).entrySet().stream()
                .<Header>map(header -> header(header.getKey(), header.getValue()))
                .toList()));
  }

  /**
   * Promises that nothing observed before a moment will be written, and makes everything visible.
   */
  public void promise(Instant time) {
    tick(time.toEpochMilli());
    commit();
  }

  /** Promises that nothing more will be written, and makes everything visible. */
  public void end() {
    tick(Tick.END);
    commit();
  }

  /** Leaves; what was not made visible is written again by the next writer. */
  @Override
  public void close() {
    values.close();
    producer.close();
  }

  private void send(ProducerRecord<String, byte[]> record) {
    begin();
    producer.send(record);
    position++;
    sinceTick++;
    inTransaction++;
    if (inTransaction >= ENTRIES_A_TRANSACTION) {
      commit();
    }
  }

  private void tick(long time) {
    begin();
    Tick tick = new Tick(0, 1, time);
    for (int partition = 0; partition < settings.partitions(); partition++) {
      producer.send(
          new ProducerRecord<>(
              topic(), partition, Math.max(0, lastObserved), Tick.KEY, null, tick.headers()));
    }
    promises.add(time, position);
    sinceTick = 0;
    inTransaction++;
  }

  private void begin() {
    if (inTransaction == 0) {
      producer.beginTransaction();
    }
  }

  private void commit() {
    if (inTransaction == 0) {
      return;
    }
    producer.sendOffsetsToTransaction(Map.of(bookmark(), new OffsetAndMetadata(position)), group);
    producer.commitTransaction();
    inTransaction = 0;
  }

  private long committedPosition(String groupName) {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers()))) {
      OffsetAndMetadata committed =
          admin
              .listConsumerGroupOffsets(groupName)
              .partitionsToOffsetAndMetadata()
              .get()
              .get(bookmark());
      return committed == null ? 0 : committed.offset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Interrupted while reading how much of the archive was written before", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(
          "Cannot read how much of the archive was written before: " + e.getCause(), e);
    }
  }

  /** The partition under which the group's offset counts entries; the group reads nothing. */
  private TopicPartition bookmark() {
    return new TopicPartition(topic(), 0);
  }

  private int partition(String key) {
    return TickPartitioner.partition(key, settings.partitions());
  }

  private String topic() {
    return NewsTopics.RAW.in(settings.namespace());
  }

  private static RecordHeader header(String name, String value) {
    return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> properties(String transactionalId) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        settings.bootstrapServers(),
        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
        transactionalId,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "lz4",
        ProducerConfig.BATCH_SIZE_CONFIG,
        256 << 10,
        ProducerConfig.LINGER_MS_CONFIG,
        5,
        // A batch that overtakes the one that opens a transaction is refused
        // (OutOfOrderSequenceException) and sent again.
        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
        1,
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        Topic.MAX_RECORD_BYTES);
  }
}
