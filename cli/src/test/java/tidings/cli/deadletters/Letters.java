package tidings.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import tidings.runtime.failure.DeadLetterHeaders;

/** Writes dead letters as the services do, and reads what came back. */
final class Letters implements AutoCloseable {
  static final long TIME = 1_772_352_000_000L;

  private final String namespace;
  private final String bootstrapServers;
  private final KafkaProducer<byte[], byte[]> producer;
  private int offset;

  Letters(String bootstrapServers, String namespace) {
    this.namespace = namespace;
    this.bootstrapServers = bootstrapServers;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 7 << 20),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Writes a dead letter of ingest, of a record on partition 1 of news.raw; returns its id. */
  String raw(@Nullable String key, byte[] value) {
    Headers headers =
        DeadLetterHeaders.origin(namespace + ".news.raw", 1, offset++).add("own", bytes("kept"));
    return write("ingest", key, value, headers, "Unknown magic byte!");
  }

  /** Writes a dead letter of a file; returns its id. */
  String file(String path) {
    return write("ingest", path, bytes("<html"), new RecordHeaders(), "It is no feed");
  }

  String write(
      String service, @Nullable String key, byte[] value, Headers headers, String message) {
    DeadLetterHeaders.add(headers, DeadLetterHeaders.EXCEPTION, "tidings.SomeException");
    DeadLetterHeaders.add(headers, DeadLetterHeaders.MESSAGE, message);
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(
            namespace + "." + service + ".dead-letters",
            0,
            TIME,
            key == null ? null : bytes(key),
            value,
            headers);
    try {
      return service + "/0/" + producer.send(letter).get().offset();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns all that is committed on partition 1 of news.raw. */
  List<ConsumerRecord<byte[], byte[]>> cameBack() {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      TopicPartition partition = new TopicPartition(namespace + ".news.raw", 1);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
      }
    }
    return records;
  }

  List<String> keysThatCameBack() {
    return cameBack().stream().map(record -> String.valueOf(DisplayKey.of(record.key()))).toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
