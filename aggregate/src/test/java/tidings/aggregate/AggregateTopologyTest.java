package tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.news.EnrichedArticle;
import tidings.news.Origin;
import tidings.news.Story;
import tidings.news.SummaryStatus;
import tidings.news.TopicAssignment;
import tidings.news.TopicSummary;
import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.tick.Tick;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

class AggregateTopologyTest {
  private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
  private static final String FERRY =
      "The ferry Sundrey ran aground off Oskelby harbour with ninety passengers aboard. Coastguard boats took everybody ashore"
          + " before noon. The captain blamed a broken rudder and fog over the strait.";
  private static final String BAKER =
      "A baker in Upper Fennick has won the national bread prize with a rye loaf that takes three days to make. Judges praised"
          + " the crust. The bakery sold out within an hour of the news.";

  @TempDir Path folder;
  private AggregateSettings settings;
  private TopologyTestDriver driver;
  private TestInputTopic<String, EnrichedArticle> enriched;

  @BeforeEach
  void open() {
    settings =
        new AggregateSettings(
            new StreamsSettings(
                Namespace.LIVE,
                "localhost:1",
                "mock://aggregate-topology",
                folder,
                "1",
                1,
                1,
                Duration.ofSeconds(1),
                Duration.ZERO,
                // With exactly-once the driver throws away what was sent before the first record is
                // processed: dead letters.
                Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE)),
            Duration.ofMinutes(10),
            Duration.ofMillis(250));
    driver =
        new TopologyTestDriver(
            new AggregateTopology(settings).build(),
            StreamsProperties.of("aggregate", settings.streams()),
            EIGHT);
    enriched =
        driver.createInputTopic(
            "news.enriched", Serdes.String().serializer(), serde(NewsTopics.ENRICHED).serializer());
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldTellStoriesAndCountThemPerTopic() {
    send(article("a1", "herald.example", "Ferry Sundrey aground", FERRY, "disaster", EIGHT));
    send(
        article(
            "b1",
            "bugle.example",
            "Fennick baker wins prize",
            BAKER,
            "lifestyle",
            EIGHT.plusSeconds(60)));
    send(
        article(
            "a2",
            "lantern.example",
            "Sundrey ferry runs aground",
            FERRY,
            "disaster",
            EIGHT.plusSeconds(90)));

    tick(Tick.END);

    assertThat(latest(NewsTopics.STORIES).values())
        .extracting(Story::getArticles, Story::getReports, Story::getHeadline)
        .containsExactlyInAnyOrder(
            tuple(2, 1, "Ferry Sundrey aground"), tuple(1, 1, "Fennick baker wins prize"));
    TopicSummary all = latest(NewsTopics.SUMMARIES).get("all/24h/2026-03-02T00:00:00Z");
    assertThat(all.getStatus()).isEqualTo(SummaryStatus.FINAL);
    assertThat(List.of(all.getArticles(), all.getReports(), all.getStories(), all.getSources()))
        .containsExactly(3, 2, 2, 3);
  }

  @Test
  void shouldHoldArticlesBackUntilTheWatermarkPasses() {
    send(article("a1", "herald.example", "Ferry Sundrey aground", FERRY, "disaster", EIGHT));

    tick(EIGHT.toEpochMilli());
    assertThat(latest(NewsTopics.STORIES)).as("an older article may still come").isEmpty();

    tick(EIGHT.toEpochMilli() + 1);
    assertThat(latest(NewsTopics.STORIES)).hasSize(1);
  }

  @Test
  void shouldNotDependOnTheOrderOfArrival() {
    send(
        article(
            "a2",
            "lantern.example",
            "Sundrey ferry runs aground",
            FERRY,
            "disaster",
            EIGHT.plusSeconds(90)));
    send(article("a1", "herald.example", "Ferry Sundrey aground", FERRY, "disaster", EIGHT));

    tick(Tick.END);

    assertThat(latest(NewsTopics.STORIES).values())
        .extracting(Story::getHeadline)
        .containsExactly("Ferry Sundrey aground");
  }

  @Test
  void shouldSayWhenAllIsInTheOutputs() {
    send(article("a1", "herald.example", "Ferry Sundrey aground", FERRY, "disaster", EIGHT));

    tick(Tick.END);

    assertThat(latest(NewsTopics.PROGRESS))
        .containsOnlyKeys("aggregate/slim/0", "aggregate/stories/0", "aggregate/summaries/0")
        .allSatisfy((task, progress) -> assertThat(progress.getEnded()).isTrue());
    assertThat(latest(NewsTopics.PROGRESS)).isEmpty();
  }

  @Test
  void shouldPutBytesThatAreNoArticleIntoDeadLetters() {
    byte[] noise = "no article".getBytes(StandardCharsets.UTF_8);
    driver
        .createInputTopic(
            "news.enriched", Serdes.String().serializer(), Serdes.ByteArray().serializer())
        .pipeInput("x", noise, EIGHT);
    // The driver looks for output only after a record that was processed.
    tick(EIGHT.toEpochMilli());

    TestRecord<String, byte[]> letter =
        driver
            .createOutputTopic(
                "aggregate.dead-letters",
                Serdes.String().deserializer(),
                Serdes.ByteArray().deserializer())
            .readRecord();

    assertThat(letter.key()).isEqualTo("x");
    assertThat(letter.value()).isEqualTo(noise);
    assertThat(letter.headers().lastHeader("__streams.errors.message")).isNotNull();
  }

  /** A change of this text resets somebody's state: it needs a line in the CHANGELOG. */
  @Test
  void shouldHaveTheStoredTopology() throws IOException {
    Topology topology = new AggregateTopology(settings).build();

    String described = topology.describe().toString();

    Path stored = Path.of("src/test/resources/topology/aggregate.txt");
    if (Boolean.getBoolean("tidings.write-topologies")) {
      Files.writeString(stored, described);
    }
    assertThat(described).isEqualTo(Files.readString(stored));
  }

  private void send(EnrichedArticle article) {
    enriched.pipeInput(article.getId(), article, article.getObserved());
  }

  private void tick(long time) {
    enriched.pipeInput(new TestRecord<>(Tick.KEY, null, new Tick(0, 1, time).headers(), EIGHT));
    driver.advanceWallClockTime(Duration.ofMillis(50));
  }

  private <V extends SpecificRecord> Map<String, V> latest(Topic<V> topic) {
    TestOutputTopic<String, V> output =
        driver.createOutputTopic(
            topic.name(), Serdes.String().deserializer(), serde(topic).deserializer());
    Map<String, V> latest = new TreeMap<>();
    output.readKeyValuesToList().forEach(entry -> latest.put(entry.key, entry.value));
    return latest;
  }

  private static <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
    return RegistrySerdes.at("mock://aggregate-topology").of(topic);
  }

  private static EnrichedArticle article(
      String id, String source, String title, String text, String topic, Instant observed) {
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setSource(source)
        .setTitle(title)
        .setText(text)
        .setFirstSeen(observed)
        .setObserved(observed)
        .setCountedAt(observed)
        .setContentHash(id)
        .setOrigin(Origin.newBuilder().setFile(id).build())
        .setTopics(List.of(new TopicAssignment(topic, 0.9)))
        .build();
  }
}
