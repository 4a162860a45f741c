package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.Tidings;
import tidings.news.Article;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/**
 * docker-compose.yml as a user starts it: articles come in by a feed, summaries are read from
 * outside, each service is restarted in between.
 */
@NeedsDocker
class ComposeIT {
  private static final int EVENTS = 12;
  private static final int FIRST = 12;
  private static final int SECOND = 24;
  private static final int EDITED = 5;

  private static final List<FeedItem> ITEMS =
      ClearEvents.of(3, EVENTS, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  private static final List<FeedItem> EDITED_ITEMS = edited(ITEMS);

  private static final String SOURCES =
      """
      sources:
        sorrel-valley-post:
          type: rss
          url: %s
          every: PT1S
          fetch: false
          allow-private: feed
          contact: test@post.example
      """
          .formatted(FeedContainer.URL);

  private final NewsClient news =
      new NewsClient(
          "localhost:" + port("KAFKA_PORT", "9092"),
          RegistrySerdes.at(
              "http://localhost:%s/apis/ccompat/v7".formatted(port("REGISTRY_PORT", "8081"))),
          Namespace.LIVE);

  @TempDir Path folder;

  @Test
  void shouldGiveWhatBatchGivesThoughEachServiceIsRestarted()
      throws IOException, InterruptedException {
    Path sources = Files.writeString(folder.resolve("sources.yaml"), SOURCES);
    Path batch = batch();
    Images.tidings();
    long start = System.nanoTime();
    try (Compose compose = Compose.up(sources);
        FeedContainer feed = new FeedContainer(compose.network())) {
      feed.start();
      feed.show(FeedItem.feed(ITEMS.subList(0, FIRST)));
      compose.awaitHealthy(5);
      awaitDay(FIRST);
      System.out.printf(
          "from docker-compose up to the first summary: %d s%n",
          Duration.ofNanos(System.nanoTime() - start).toSeconds());

      compose.run("kill", "enrich");
      feed.show(FeedItem.feed(EDITED_ITEMS.subList(0, SECOND)));
      compose.run("start", "enrich");
      compose.run("restart", "ingest");
      feed.show(FeedItem.feed(EDITED_ITEMS));
      compose.run("restart", "aggregate");

      awaitDay(ITEMS.size());
      assertSame(batch);
    }
  }

  private void assertSame(Path batch) {
    List<ConsumerRecord<String, Article>> articles =
        news.readUntil(
            NewsTopics.ARTICLES,
            records -> LiveResult.contents(LiveResult.latest(records)),
            LiveResult.contents(LiveResult.lines(batch.resolve("articles.jsonl"))));
    assertThat(revisions(articles)).isEqualTo(expectedRevisions());
    news.readUntil(
        NewsTopics.ENRICHED,
        records -> LiveResult.contents(LiveResult.latest(records)),
        LiveResult.contents(LiveResult.lines(batch.resolve("enriched.jsonl"))));
    news.readUntil(
        NewsTopics.STORIES,
        records -> LiveResult.members(LiveResult.latest(records)),
        LiveResult.members(LiveResult.lines(batch.resolve("stories.jsonl"))));
    news.readUntil(
        NewsTopics.SUMMARIES,
        records -> LiveResult.closedCounts(LiveResult.latest(records)),
        LiveResult.closedCounts(LiveResult.lines(batch.resolve("summaries.jsonl"))));
  }

  private void awaitDay(int articles) {
    news.readUntil(
        NewsTopics.SUMMARIES,
        records -> LiveResult.rollingDay(LiveResult.latest(records)),
        articles);
  }

  /** How many records each title has: exactly one a revision. */
  private static Map<String, Integer> revisions(List<ConsumerRecord<String, Article>> articles) {
    Map<String, Integer> revisions = new TreeMap<>();
    articles.forEach(record -> revisions.merge(record.value().getUrl(), 1, Integer::sum));
    return revisions;
  }

  private static Map<String, Integer> expectedRevisions() {
    Map<String, Integer> revisions = new TreeMap<>();
    ITEMS.forEach(item -> revisions.put(item.link(), 1));
    ITEMS.subList(0, EDITED).forEach(item -> revisions.put(item.link(), 2));
    return revisions;
  }

  /** Returns the outputs of batch over the feed as it is at the end. */
  private Path batch() throws IOException, InterruptedException {
    Path feed = Files.writeString(folder.resolve("feed.xml"), FeedItem.feed(EDITED_ITEMS));
    Path out = folder.resolve("batch");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    new Program(
            Path.of("."),
            List.of(java, "-Xmx512m", "-cp", System.getProperty("java.class.path")),
            Map.of())
        .and(Tidings.class.getName(), "batch", feed.toString(), "--out", out.toString())
        .run();
    return out;
  }

  private static List<FeedItem> edited(List<FeedItem> items) {
    List<FeedItem> edited = new ArrayList<>(items);
    for (int n = 0; n < EDITED; n++) {
      edited.set(n, items.get(n).withText(ClearEvents.retold(items.get(n), n)));
    }
    return edited;
  }

  private static String port(String variable, String usual) {
    return Optional.ofNullable(System.getenv(variable)).orElse(usual);
  }
}
