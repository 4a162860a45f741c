package tidings.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.pipeline.PipelineSettings;
import tidings.cli.terminal.ProgressDisplay;
import tidings.news.Story;
import tidings.runtime.tick.Tick;
import tidings.runtime.tick.TickPartitioner;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/**
 * Poison of all kinds between good records on each input topic: every one becomes a dead letter
 * once, every good record comes through, and what is mended comes back.
 */
class PoisonTest {
  private static final int POISON = Integer.getInteger("tidings.poison", 1_000);
  private static final int LARGEST = 3;
  private static final int POISON_A_GOOD_ONE = 5;
  private static final Namespace NAMESPACE = new Namespace("poison");
  private static final int PARTITIONS = 2;
  private static final long MAX_MILLIS = 600_000;

  /** What was sent where. */
  private record Sent(Map<String, List<Origin>> poison, Set<String> goodIds) {}

  @TempDir Path directory;

  @Test
  void shouldMakeDeadLettersOfPoisonAloneAndTakeItBackOnceMended() throws Exception {
    try (ArchivePipeline pipeline = ArchivePipeline.start(settings())) {
      List<Samples> inputs = Samples.all(NAMESPACE, pipeline.registryUrl());

      Sent sent = send(inputs, pipeline);

      assertThat(pipeline.board().await(pipeline.board()::ended, MAX_MILLIS)).isTrue();
      for (Samples input : inputs) {
        assertThat(origins(input.service(), pipeline))
            .as(input.service())
            .containsExactlyInAnyOrderElementsOf(sent.poison().get(input.topic()));
      }
      assertThat(members(pipeline)).isEqualTo(sent.goodIds());
      assertThat(redriveMended(inputs, pipeline)).isSubsetOf(membersWithin(pipeline, 3, sent));
    }
  }

  private Sent send(List<Samples> inputs, ArchivePipeline pipeline) throws Exception {
    Map<String, List<Origin>> poison = new java.util.HashMap<>();
    Set<String> goodIds = new TreeSet<>();
    try (KafkaProducer<byte[], byte[]> producer = producer(pipeline)) {
      for (Samples input : inputs) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (int n = 0; n < POISON; n++) {
          Poison kind = Poison.values()[n % Poison.values().length];
          sent.add(producer.send(kind.record(input.topic(), n % PARTITIONS, input, n)));
          if (n % POISON_A_GOOD_ONE == 0) {
            producer.send(good(input, n));
            goodIds.add(input.id(n));
          }
        }
        for (int n = 0; n < LARGEST; n++) {
          sent.add(producer.send(largest(input, n)));
        }
        poison.put(input.topic(), origins(sent));
      }
      end(inputs.get(0).topic(), producer);
    }
    return new Sent(poison, goodIds);
  }

  private static ProducerRecord<byte[], byte[]> good(Samples input, int n) {
    String key = input.key(n);
    return new ProducerRecord<>(
        input.topic(),
        TickPartitioner.partition(key, PARTITIONS),
        Letters.TIME,
        Letters.bytes(key),
        input.good(n));
  }

  /** A record that leaves hardly any room in the topic's largest batch. */
  private static ProducerRecord<byte[], byte[]> largest(Samples input, int n) {
    byte[] value = new byte[Topic.MAX_RECORD_BYTES - 128];
    new Random(n).nextBytes(value);
    return new ProducerRecord<>(
        input.topic(), n % PARTITIONS, Letters.TIME, Letters.bytes("largest-" + n), value);
  }

  private static void end(String topic, KafkaProducer<byte[], byte[]> producer) {
    for (int partition = 0; partition < PARTITIONS; partition++) {
      producer.send(
          new ProducerRecord<>(
              topic,
              partition,
              Letters.TIME,
              Letters.bytes(Tick.KEY),
              null,
              new Tick(0, 1, Tick.END).headers()));
    }
  }

  private static List<Origin> origins(List<Future<RecordMetadata>> sent)
      throws InterruptedException, ExecutionException {
    List<Origin> origins = new ArrayList<>();
    for (Future<RecordMetadata> record : sent) {
      RecordMetadata where = record.get();
      origins.add(new Origin(where.topic(), where.partition(), where.offset()));
    }
    return origins;
  }

  private static List<Origin> origins(String service, ArchivePipeline pipeline) throws IOException {
    try (LetterReader reader = new LetterReader(connection(pipeline), quiet())) {
      return reader.log(List.of(service), true).open().stream().map(DeadLetter::origin).toList();
    }
  }

  private static Set<String> members(ArchivePipeline pipeline) {
    java.util.HashMap<String, Story> stories = new java.util.HashMap<>();
    TopicReader.readAll(
        pipeline.bootstrapServers(),
        NewsTopics.STORIES.in(NAMESPACE),
        pipeline.serdes().of(NewsTopics.STORIES).deserializer(),
        story -> stories.put(story.key(), story.value()));
    Set<String> members = new TreeSet<>();
    stories.values().forEach(story -> members.addAll(story.getMembers()));
    return members;
  }

  /** Mends a truncated record of each topic; returns the ids of the articles that should come. */
  private Set<String> redriveMended(List<Samples> inputs, ArchivePipeline pipeline)
      throws IOException {
    Command command =
        new Command(pipeline.bootstrapServers(), pipeline.registryUrl(), NAMESPACE.name());
    int truncated = Poison.TRUNCATED.ordinal();
    int mended = POISON + 1;
    Set<String> ids = new HashSet<>();
    for (Samples input : inputs) {
      Path file = Files.write(directory.resolve("mended"), input.good(mended));
      String letter = command.list(input.service(), "--key", "poison-" + truncated).get(0);
      String id = letter.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
      Command.Result result = command.run("redrive", id, "--value", file.toString());
      assertThat(result.exitCode()).as(result.errors()).isZero();
      ids.add(input.id(mended));
    }
    return ids;
  }

  private static Set<String> membersWithin(ArchivePipeline pipeline, int more, Sent sent) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MAX_MILLIS / 10);
    Set<String> members = members(pipeline);
    while (members.size() < sent.goodIds().size() + more && System.nanoTime() < end) {
      members = members(pipeline);
    }
    return members;
  }

  private static Connection connection(ArchivePipeline pipeline) {
    return new Connection(pipeline.bootstrapServers(), pipeline.registryUrl(), NAMESPACE, Map.of());
  }

  private static KafkaProducer<byte[], byte[]> producer(ArchivePipeline pipeline) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            pipeline.bootstrapServers(),
            "max.request.size",
            Topic.MAX_RECORD_BYTES,
            // A batch of the largest records would be too large for the topic.
            "batch.size",
            64 << 10),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private PipelineSettings settings() {
    return new PipelineSettings(
        directory.resolve("run"),
        PipelineSettings.Kafka.EMBEDDED,
        NAMESPACE,
        PipelineSettings.Scale.alone(PARTITIONS, 1),
        new PipelineSettings.Pace(Duration.ofMillis(200), Duration.ofMillis(250)),
        Instant.parse("2026-04-01T00:00:00Z"),
        Map.of());
  }

  private static ProgressDisplay quiet() {
    return new ProgressDisplay(false, System.err);
  }
}
