package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.batch.OutputFiles;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.registry.RegistryServer;
import tidings.ingest.archive.ArchivedItem;
import tidings.ingest.article.ItemKey;
import tidings.news.RawArticle;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.progress.ProgressReader;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/**
 * The services live, each in a process of its own, while articles arrive: any of them may be killed
 * at any moment. Live, the order of arrival decides about stories, so nothing but the promises is
 * compared.
 */
class LiveKillsTest {
  private static final int KILLS = Integer.getInteger("tidings.kills", 3);
  private static final int PARTITIONS = 2;
  private static final long SEED = 11;
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final Set<String> SINKS =
      Set.of("aggregate/stories/0", "aggregate/summaries/0", "aggregate/summaries/1");
  private static final List<String> OUTCOMES =
      List.of("added", "revised", "deleted", "ignored", "forgotten");

  private final Random random = new Random(SEED);

  @TempDir Path folder;

  @Test
  void shouldLoseNothingAndCountNothingTwiceWhenServicesAreKilled() throws Exception {
    List<ArchivedItem> items = SyntheticArchive.of(SEED, 400 * KILLS);
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        RegistryServer registry = RegistryServer.start(folder.resolve("registry"), 0)) {
      TopicCreator.createMissing(broker.bootstrapServers(), Namespace.LIVE, PARTITIONS);
      ProgressBoard board = new ProgressBoard(SINKS);
      RegistrySerdes serdes = RegistrySerdes.at(registry.url());
      try (ProgressReader reader =
              ProgressReader.start(broker.bootstrapServers(), serdes, Namespace.LIVE, board);
          LiveServices services =
              new LiveServices(broker.bootstrapServers(), registry.url(), folder, PARTITIONS)) {
        for (String service : LiveServices.NAMES) {
          services.start(service);
        }
        sendAndKill(items, broker.bootstrapServers(), serdes, board, services);
        awaitAll(items.size(), board, services);
      }
      Files.createDirectories(folder.resolve("scratch"));
      new OutputFiles(
              broker.bootstrapServers(), serdes, Namespace.LIVE, folder, folder.resolve("scratch"))
          .writeAll();
    }

    Run run = new Run(folder, PARTITIONS, 1);
    new NoArticleLost(items).assertHolds(run);
    new CountedOnce().assertHolds(run);
    assertThat(run.lines("dead-letters.jsonl")).isEmpty();
  }

  /**
   * Sends the items evenly; in each stretch of them one service dies, at a moment chosen by chance.
   */
  private void sendAndKill(
      List<ArchivedItem> items,
      String bootstrapServers,
      RegistrySerdes serdes,
      ProgressBoard board,
      LiveServices services)
      throws IOException, InterruptedException {
    int stretch = items.size() / (KILLS + 1);
    try (KafkaProducer<String, RawArticle> producer = producer(bootstrapServers, serdes)) {
      for (int kill = 0; kill <= KILLS; kill++) {
        int end = kill == KILLS ? items.size() : (kill + 1) * stretch;
        for (ArchivedItem item : items.subList(kill * stretch, end)) {
          producer.send(
              new ProducerRecord<>(
                  NewsTopics.RAW.name(), ItemKey.of(item.article()), item.article()));
        }
        producer.flush();
        // The stretch is on its way through the services, somewhere.
        long read = (long) kill * stretch + random.nextInt(stretch);
        assertThat(board.await(() -> count(board, "ingest", "read") >= read, LONGEST.toMillis()))
            .as("ingest has read %d items", read)
            .isTrue();
        if (kill < KILLS) {
          LockSupport.parkNanos(random.nextInt(1_000) * 1_000_000L);
          services.killAndRestart(LiveServices.NAMES.get(random.nextInt(3)));
        }
      }
    }
  }

  private static void awaitAll(int items, ProgressBoard board, LiveServices services)
      throws InterruptedException {
    assertThat(
            board.await(
                () ->
                    count(board, "ingest", "read") == items
                        && count(board, "enrich", "annotated")
                            == count(board, "ingest", "published")
                        && placed(board) == count(board, "enrich", "annotated"),
                LONGEST.toMillis()))
        .as(
            "all items are placed: %s %s %s",
            board.counts("ingest"), board.counts("enrich"), board.counts("aggregate"))
        .isTrue();
    services.assertRunning();
    // What has changed of a provisional window is published every ten seconds.
    long published = Instant.now().plusSeconds(12).toEpochMilli();
    assertThat(board.await(() -> board.watermark() > published, LONGEST.toMillis()))
        .as("time goes on")
        .isTrue();
  }

  private static long placed(ProgressBoard board) {
    return OUTCOMES.stream().mapToLong(outcome -> count(board, "aggregate", outcome)).sum();
  }

  private static long count(ProgressBoard board, String service, String name) {
    return board.counts(service).getOrDefault(name, 0L);
  }

  private static KafkaProducer<String, RawArticle> producer(
      String bootstrapServers, RegistrySerdes serdes) {
    return new KafkaProducer<>(
        // On a cold broker a batch that overtakes the first is taken, and the first refused for
        // ever.
        Map.of("bootstrap.servers", bootstrapServers, "max.in.flight.requests.per.connection", "1"),
        new StringSerializer(),
        serdes.of(NewsTopics.RAW).serializer());
  }
}
