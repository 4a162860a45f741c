package tidings.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.news.Article;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** A feed that changes while everything runs: each article once, each edit a revision. */
class LiveFeedTest {
  private static final long MAX_NANOS = 120_000_000_000L;

  @TempDir Path folder;

  @Test
  void shouldFollowAFeedThatAddsEditsAndRemovesItems() throws Exception {
    try (FeedServer feed = FeedServer.start()) {
      feed.put("geese", "Geese return to Norrane", "The geese of Norrane are back on the pond.");
      feed.put("ferry", "Ferry to Brannik delayed", "The ferry to Brannik waits for calmer seas.");
      try (LiveRun run = start(feed)) {
        await(run, now -> articles(now) == 2);

        feed.put("ferry", "Ferry to Brannik sails", "The ferry to Brannik has left the harbour.");
        feed.put("market", "Market of Norrane moves", "The market moves to the harbour in June.");
        await(run, now -> articles(now) == 3 && now.count("aggregate", "revised") == 1);

        feed.remove("geese");
        int asked = feed.notModified();
        await(run, now -> feed.notModified() > asked + 2);
        RunStatus last = run.status();

        assertThat(articles(last)).as("what a feed drops is not withdrawn").isEqualTo(3);
        assertThat(revisions(run))
            .containsOnly(
                Map.entry("geese", List.of(1)),
                Map.entry("ferry", List.of(1, 2)),
                Map.entry("market", List.of(1)));
        assertThat(feed.pagesServed()).as("a page for each version").isEqualTo(4);
      }
    }
  }

  private LiveRun start(FeedServer feed) throws Exception {
    return LiveRuns.in(folder.resolve("data"))
        .start(List.of(feed.declared("bugle", Duration.ofMillis(200))));
  }

  private static void await(LiveRun run, Predicate<RunStatus> wanted) throws Exception {
    long end = System.nanoTime() + MAX_NANOS;
    while (!wanted.test(run.status())) {
      assertThat(System.nanoTime()).as("time; the status is %s", run.status()).isLessThan(end);
      run.runFor(Duration.ofMillis(100));
    }
  }

  private static int articles(RunStatus status) {
    return status.summaries().isEmpty() ? 0 : status.summaries().get(0).getArticles();
  }

  private static Map<String, List<Integer>> revisions(LiveRun run) {
    Map<String, List<Integer>> revisions = new TreeMap<>();
    TopicReader.readAll(
        run.kafka().bootstrapServers(),
        NewsTopics.ARTICLES.in(Namespace.LIVE),
        RegistrySerdes.at(run.kafka().registryUrl()).of(NewsTopics.ARTICLES).deserializer(),
        record ->
            revisions.merge(
                name(record.value()), List.of(record.value().getRevision()), LiveFeedTest::joined));
    return revisions;
  }

  private static String name(Article article) {
    String url = String.valueOf(article.getUrl());
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static List<Integer> joined(List<Integer> first, List<Integer> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }
}
