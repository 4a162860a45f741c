package tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.live.LiveTicks;
import tidings.ingest.live.RawEnds;
import tidings.news.Article;
import tidings.news.ContentType;
import tidings.news.ObservedOrigin;
import tidings.news.Origin;
import tidings.news.Progress;
import tidings.news.RawArticle;
import tidings.runtime.failure.DeadLetterHeaders;
import tidings.runtime.failure.RedriveHeaders;
import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.tick.Tick;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

class IngestTopologyTest {
  private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
  private static final String TEXT =
      "The ferry Sundrey ran aground off Oskelby harbour on Sunday morning.";

  @TempDir Path folder;
  private IngestSettings settings;
  private static final LiveTicks TICKS =
      new LiveTicks(Duration.ofMillis(250), Duration.ofMillis(200));

  private RawEnds rawEnds = RawEnds.UNKNOWN;
  private TopologyTestDriver driver;
  private TestInputTopic<String, RawArticle> raw;
  private TestOutputTopic<String, Article> articles;

  @BeforeEach
  void open() {
    open(EIGHT.plus(Duration.ofDays(30)));
  }

  private void open(@Nullable Instant runStart) {
    // With exactly-once the driver throws away what was sent before the first record is processed:
    // dead letters.
    Map<String, String> client =
        Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    settings =
        new IngestSettings(
            new StreamsSettings(
                Namespace.LIVE,
                "localhost:1",
                "mock://ingest-topology",
                folder,
                "1",
                1,
                1,
                Duration.ofSeconds(1),
                Duration.ZERO,
                client),
            runStart,
            TICKS);
    driver =
        new TopologyTestDriver(
            topology(), StreamsProperties.of("ingest", settings.streams()), EIGHT);
    raw =
        driver.createInputTopic(
            "news.raw", Serdes.String().serializer(), serde(NewsTopics.RAW).serializer());
    articles = output(NewsTopics.ARTICLES);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldNumberRevisionsAndDropWhatDidNotChange() {
    send(item("7", "Ferry aground", TEXT), EIGHT);
    send(item("7", "Ferry aground", TEXT), EIGHT.plusSeconds(60));
    send(item("7", "Ferry afloat again", TEXT), EIGHT.plusSeconds(120));

    List<Article> published = articles.readValuesToList();

    assertThat(published).extracting(Article::getRevision).containsExactly(1, 2);
    assertThat(published).extracting(Article::getFirstSeen).containsOnly(EIGHT);
    assertThat(published)
        .extracting(Article::getObserved)
        .containsExactly(EIGHT, EIGHT.plusSeconds(120));
    assertThat(published).extracting(Article::getObservedOrigin).containsOnly(ObservedOrigin.LIVE);
  }

  @Test
  void shouldPassDeletionsOnOnce() {
    send(item("7", "Ferry aground", TEXT), EIGHT);
    send(deletion("7"), EIGHT.plusSeconds(60));
    send(deletion("7"), EIGHT.plusSeconds(120));
    send(deletion("never-seen"), EIGHT.plusSeconds(180));

    assertThat(articles.readValuesToList())
        .extracting(Article::getDeleted)
        .containsExactly(false, true);
  }

  @Test
  void shouldIgnoreWhatIsOlderThanTheStoredRevision() {
    send(item("7", "Ferry afloat again", TEXT), EIGHT.plusSeconds(120));
    send(item("7", "Ferry aground", TEXT), EIGHT);

    assertThat(articles.readValuesToList())
        .extracting(Article::getTitle)
        .containsExactly("Ferry afloat again");
  }

  @Test
  void shouldTakeARedrivenItemForWhatItWasWhenItArrivedFirst() {
    Headers redriven = DeadLetterHeaders.origin("news.raw", 0, 7);
    DeadLetterHeaders.add(redriven, RedriveHeaders.OBSERVED, Long.toString(EIGHT.toEpochMilli()));
    send(item("7", "Ferry afloat again", TEXT), EIGHT.plusSeconds(120));

    raw.pipeInput(
        new TestRecord<>(
            "herald.example|7",
            item("7", "Ferry aground", TEXT),
            redriven,
            EIGHT.plusSeconds(200)));
    raw.pipeInput(
        new TestRecord<>(
            "herald.example|8", item("8", "Ferry towed", TEXT), redriven, EIGHT.plusSeconds(300)));

    List<Article> published = articles.readValuesToList();
    assertThat(published)
        .extracting(Article::getTitle)
        .containsExactly("Ferry afloat again", "Ferry towed");
    assertThat(published.get(1).getObserved()).isEqualTo(EIGHT);
  }

  @Test
  void shouldPutWhatIsNoArticleIntoDeadLetters() {
    RawArticle blank = item("8", "", " ");
    send(blank, EIGHT);

    TestRecord<String, byte[]> letter =
        driver
            .createOutputTopic(
                "ingest.dead-letters",
                Serdes.String().deserializer(),
                Serdes.ByteArray().deserializer())
            .readRecord();

    assertThat(letter.key()).isEqualTo("herald.example|8");
    assertThat(letter.value())
        .as("the original bytes")
        .isEqualTo(serde(NewsTopics.RAW).serializer().serialize("news.raw", blank));
    assertThat(articles.isEmpty()).isTrue();
  }

  @Test
  void shouldPassTicksOnAndCount() {
    send(item("7", "Ferry aground", TEXT), EIGHT);
    send(item("7", "Ferry aground", TEXT), EIGHT.plusSeconds(60));
    raw.pipeInput(new TestRecord<>(Tick.KEY, null, new Tick(0, 1, Tick.END).headers(), EIGHT));

    List<TestRecord<String, Article>> out = articles.readRecordsToList();
    List<Progress> progress = output(NewsTopics.PROGRESS).readValuesToList();

    assertThat(Tick.read(out.get(1).key(), out.get(1).value(), out.get(1).headers()))
        .contains(new Tick(0, 1, Tick.END));
    assertThat(progress).extracting(Progress::getEnded).containsExactly(true);
    assertThat(progress.get(0).getCounts())
        .containsExactlyInAnyOrderEntriesOf(Map.of("read", 2L, "published", 1L, "unchanged", 1L));
  }

  @Test
  void shouldPromiseByTheClockWhenLiveAndNothingIsLeftToRead() {
    openLive();
    send(item("7", "Ferry aground", TEXT), EIGHT);
    rawEnds = endsAt(EIGHT.plusMillis(1_130), 1);

    driver.advanceWallClockTime(Duration.ofMillis(20));

    assertThat(promises()).containsExactly(EIGHT.plusMillis(1_000 - 200).toEpochMilli());
  }

  @Test
  void shouldPromiseNoMoreThanItsLastRecordWhenLiveAndBehind() {
    openLive();
    send(item("7", "Ferry aground", TEXT), EIGHT.plusMillis(100));
    rawEnds = endsAt(EIGHT.plusSeconds(60), 2);

    driver.advanceWallClockTime(Duration.ofMillis(20));
    driver.advanceWallClockTime(Duration.ofMillis(20));

    assertThat(promises()).containsExactly(EIGHT.plusMillis(250 - 200).toEpochMilli());
  }

  @Test
  void shouldPromiseNothingWhenLiveBeforeTheBrokerHasAnswered() {
    openLive();
    send(item("7", "Ferry aground", TEXT), EIGHT);
    raw.pipeInput(new TestRecord<>(Tick.KEY, null, new Tick(0, 1, Tick.END).headers(), EIGHT));

    driver.advanceWallClockTime(Duration.ofMillis(20));

    assertThat(promises()).as("not even by somebody else's tick").isEmpty();
  }

  /** A change of this text resets somebody's state: it needs a line in the CHANGELOG. */
  @Test
  void shouldHaveTheStoredTopology() throws IOException {
    String described = topology().describe().toString();

    Path stored = Path.of("src/test/resources/topology/ingest.txt");
    if (Boolean.getBoolean("tidings.write-topologies")) {
      Files.writeString(stored, described);
    }
    assertThat(described).isEqualTo(Files.readString(stored));
  }

  private Topology topology() {
    return new IngestTopology(settings, () -> rawEnds).build();
  }

  private void openLive() {
    driver.close();
    open(null);
  }

  private static RawEnds endsAt(Instant moment, long end) {
    return new RawEnds(moment.toEpochMilli(), Map.of(0, end), Map.of());
  }

  private List<Long> promises() {
    return articles.readRecordsToList().stream()
        .flatMap(record -> Tick.read(record.key(), record.value(), record.headers()).stream())
        .map(Tick::time)
        .toList();
  }

  private void send(RawArticle item, Instant observed) {
    raw.pipeInput("herald.example|" + item.getId(), item, observed);
  }

  private <V extends SpecificRecord> TestOutputTopic<String, V> output(Topic<V> topic) {
    return driver.createOutputTopic(
        topic.name(), Serdes.String().deserializer(), serde(topic).deserializer());
  }

  private static <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
    return RegistrySerdes.at("mock://ingest-topology").of(topic);
  }

  private static RawArticle item(String id, String title, String text) {
    return RawArticle.newBuilder()
        .setSource("herald.example")
        .setId(id)
        .setTitle(title)
        .setContentType(ContentType.TEXT)
        .setContent(text)
        .setOrigin(Origin.newBuilder().setFile("herald.jsonl").build())
        .build();
  }

  private static RawArticle deletion(String id) {
    return RawArticle.newBuilder(item(id, "", "")).setDeleted(true).build();
  }
}
