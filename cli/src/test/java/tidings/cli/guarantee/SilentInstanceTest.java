package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.registry.RegistryServer;
import tidings.ingest.article.ItemKey;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.progress.ProgressReader;
import tidings.runtime.tick.TickPartitioner;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** One of two instances of ingest falls silent: what the other one brings is counted meanwhile. */
class SilentInstanceTest {
  private static final int PARTITIONS = 2;
  private static final long MAX_MILLIS = 90_000;
  private static final Set<String> SINKS =
      Set.of("aggregate/stories/0", "aggregate/summaries/0", "aggregate/summaries/1");

  /** So long that nobody takes over from the silent one while the test runs. */
  private static final Map<String, String> NEVER_MISSED =
      Map.of("KAFKA_CONSUMER_SESSION_TIMEOUT_MS", Long.toString(Duration.ofMinutes(10).toMillis()));

  private final ProgressBoard board = new ProgressBoard(SINKS);
  private final int[] sent = new int[PARTITIONS];

  @TempDir Path folder;

  @Test
  void shouldGoOnWithWhatTheOthersBring() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        RegistryServer registry = RegistryServer.start(folder.resolve("registry"), 0)) {
      TopicCreator.createMissing(broker.bootstrapServers(), Namespace.LIVE, PARTITIONS);
      RegistrySerdes serdes = RegistrySerdes.at(registry.url());
      try (ProgressReader reader =
              ProgressReader.start(broker.bootstrapServers(), serdes, Namespace.LIVE, board);
          KafkaProducer<String, RawArticle> producer = producer(broker, serdes);
          LiveServices services =
              new LiveServices(broker.bootstrapServers(), registry.url(), folder, PARTITIONS)) {
        services.start("ingest", "a", NEVER_MISSED);
        services.start("ingest", "b", NEVER_MISSED);
        services.start("enrich");
        services.start("aggregate");
        send(producer, 0, 20);
        await("both instances bring articles", () -> added() == 20);

        services.stop("ingest", "b");
        int[] before = sent.clone();
        send(producer, 20, 40);
        long now = System.currentTimeMillis();
        await(
            "those of the other instance are counted",
            () -> added() == 20 + sent[0] - before[0] || added() == 20 + sent[1] - before[1]);
        await("time goes on", () -> board.watermark() > now + 2_000);

        services.goOn("ingest", "b");
        await("the rest is counted when it goes on", () -> added() == 40);
        assertThat(board.counts("aggregate").get("disordered"))
            .as("what came behind the watermark")
            .isPositive();
      }
    }
  }

  private long added() {
    return board.counts("aggregate").getOrDefault("added", 0L);
  }

  private void await(String what, BooleanSupplier condition) throws InterruptedException {
    assertThat(board.await(condition, MAX_MILLIS))
        .as("%s; %s", what, board.counts("aggregate"))
        .isTrue();
  }

  private void send(KafkaProducer<String, RawArticle> producer, int from, int to) {
    for (int n = from; n < to; n++) {
      RawArticle article = article(n);
      String key = ItemKey.of(article);
      sent[TickPartitioner.partition(key, PARTITIONS)]++;
      producer.send(new ProducerRecord<>(NewsTopics.RAW.name(), key, article));
    }
    producer.flush();
  }

  private static RawArticle article(int n) {
    return RawArticle.newBuilder()
        .setSource("outlet.example")
        .setId("item-" + n)
        .setTitle("Report number " + n)
        .setContentType(ContentType.TEXT)
        .setContent("The council of Norrane heard report number %d and said nothing.".formatted(n))
        .setOrigin(Origin.newBuilder().build())
        .build();
  }

  private static KafkaProducer<String, RawArticle> producer(
      EmbeddedBroker broker, RegistrySerdes serdes) {
    return new KafkaProducer<>(
        // On a cold broker a batch that overtakes the first is taken, and the first refused for
        // ever.
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "max.in.flight.requests.per.connection",
            "1"),
        new StringSerializer(),
        serdes.of(NewsTopics.RAW).serializer());
  }
}
