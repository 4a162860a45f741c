package tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.news.Origin;
import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.tick.Tick;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

class EnrichTopologyTest {
  private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
  private static final RegistrySerdes REGISTRY = RegistrySerdes.at("mock://enrich-topology");
  private static final Article ARTICLE =
      Article.newBuilder()
          .setId("00112233445566778899aabbccddeeff")
          .setTitle("Ferry aground")
          .setText(
              "Captain Mara Lindqvist said that the ferry ran aground in fog. Nobody was hurt.")
          .setFirstSeen(EIGHT)
          .setObserved(EIGHT)
          .setCountedAt(EIGHT)
          .setOrigin(Origin.newBuilder().setFile("a.txt").build())
          .build();

  @TempDir Path folder;
  private EnrichSettings settings;
  private TopologyTestDriver driver;
  private TestInputTopic<String, Article> articles;
  private TestOutputTopic<String, EnrichedArticle> enriched;

  @BeforeEach
  void open() {
    settings =
        new EnrichSettings(
            new StreamsSettings(
                Namespace.LIVE,
                "localhost:1",
                "mock://enrich-topology",
                folder,
                "1",
                1,
                1,
                Duration.ofSeconds(1),
                Duration.ZERO,
                Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE)),
            Map.of());
    driver =
        new TopologyTestDriver(
            new EnrichTopology(settings, ArticleAnnotator::onClassPath).build(),
            StreamsProperties.of("enrich", settings.streams()),
            EIGHT);
    articles =
        driver.createInputTopic(
            "news.articles",
            Serdes.String().serializer(),
            REGISTRY.of(NewsTopics.ARTICLES).serializer());
    enriched =
        driver.createOutputTopic(
            "news.enriched",
            Serdes.String().deserializer(),
            REGISTRY.of(NewsTopics.ENRICHED).deserializer());
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldAnnotateEachArticleAndPassTicksBehindIt() {
    articles.pipeInput(ARTICLE.getId(), ARTICLE, EIGHT);
    articles.pipeInput(new TestRecord<>(Tick.KEY, null, new Tick(0, 1, Tick.END).headers(), EIGHT));

    List<TestRecord<String, EnrichedArticle>> out = enriched.readRecordsToList();

    assertThat(out).hasSize(2);
    assertThat(out.get(0).value().getSentences()).hasSize(2);
    assertThat(out.get(0).value().getAnnotators()).isNotEmpty();
    assertThat(Tick.is(out.get(1).key(), out.get(1).value())).isTrue();
  }

  /** A change of this text resets somebody's state: it needs a line in the CHANGELOG. */
  @Test
  void shouldHaveTheStoredTopology() throws IOException {
    String described =
        new EnrichTopology(settings, ArticleAnnotator::onClassPath).build().describe().toString();

    Path stored = Path.of("src/test/resources/topology/enrich.txt");
    if (Boolean.getBoolean("tidings.write-topologies")) {
      Files.writeString(stored, described);
    }
    assertThat(described).isEqualTo(Files.readString(stored));
  }
}
