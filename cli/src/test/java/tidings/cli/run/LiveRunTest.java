package tidings.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.sources.DeclaredSource;
import tidings.enrich.annotator.UnusableAnnotatorException;
import tidings.news.TopicSummary;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** Everything in one JVM over a source of files. */
class LiveRunTest {
  private static final long MAX_SECONDS = 120;
  private final List<String> reported = new ArrayList<>();
  @TempDir Path folder;
  private Path news;
  private int registryPort;

  @BeforeEach
  void writeNews() throws Exception {
    // The registry's address is part of what a source is told: another would change the source.
    try (ServerSocket free = new ServerSocket(0)) {
      registryPort = free.getLocalPort();
    }
    news = Files.createDirectories(folder.resolve("news"));
    write("geese", "Geese return to Norrane", "The geese of Norrane are back on the pond.");
    write("ferry", "Ferry to Brannik delayed", "The ferry to Brannik waits for calmer seas.");
  }

  @Test
  void shouldKeepSummariesOfLiveSourcesAndGoOnAfterARestart() throws Exception {
    try (LiveRun run = start()) {
      RunStatus status = await(run, now -> articles(now.summaries()) == 2);

      assertThat(read(run).get("all/24h").getArticles()).isEqualTo(2);
      assertThat(status.services())
          .extracting(RunStatus.Part::name)
          .containsExactly("ingest", "enrich", "aggregate");
      RunStatus told = await(run, now -> now.count("ingest", "published") == 2);
      assertThat(told.sources()).extracting(source -> source.getSource()).containsExactly("bugle");
      assertThat(told.deadLetters()).isZero();
    }
    write("market", "Market moves to the harbour", "The market of Norrane moves to the harbour.");

    try (LiveRun again = start()) {
      await(again, now -> articles(now.summaries()) == 3);

      assertThat(read(again).get("all/24h").getArticles()).isEqualTo(3);
      RunStatus counted = await(again, now -> now.count("aggregate", "added") == 3);
      assertThat(counted.count("ingest", "published")).isEqualTo(3);
    }
    assertThat(reported)
        .containsExactly(
            "sources: 1 added, 0 changed, 0 removed, 0 as they were",
            "sources: 0 added, 0 changed, 0 removed, 1 as they were");
  }

  @Test
  void shouldRefuseASettingThatNoAnnotatorHas() {
    assertThatThrownBy(() -> start(Map.of("tokens.size", "3")))
        .isInstanceOf(UnusableAnnotatorException.class)
        .hasMessage("Annotator 'tokens': 'size' is no setting of it; it has none");
  }

  private LiveRun start() throws Exception {
    return start(Map.of());
  }

  private LiveRun start(Map<String, String> annotators) throws Exception {
    DeclaredSource source =
        new DeclaredSource(
            "bugle", "files", Duration.ofSeconds(1), Map.of("inputs", news.toString()));
    return new LiveRuns(folder.resolve("data"), 1, registryPort, reported::add)
        .start(List.of(source), annotators);
  }

  private static RunStatus await(LiveRun run, Predicate<RunStatus> wanted) throws Exception {
    long end = System.nanoTime() + MAX_SECONDS * 1_000_000_000;
    RunStatus status = run.status();
    while (!wanted.test(status)) {
      assertThat(System.nanoTime()).as("time; the status is %s", status).isLessThan(end);
      run.runFor(Duration.ofMillis(200));
      status = run.status();
    }
    return status;
  }

  private static Map<String, TopicSummary> read(LiveRun run) {
    Map<String, TopicSummary> latest = new HashMap<>();
    TopicReader.readAll(
        run.kafka().bootstrapServers(),
        NewsTopics.SUMMARIES.in(Namespace.LIVE),
        RegistrySerdes.at(run.kafka().registryUrl()).of(NewsTopics.SUMMARIES).deserializer(),
        record -> latest.put(record.key(), record.value()));
    return latest;
  }

  private static int articles(List<TopicSummary> summaries) {
    return summaries.isEmpty() ? 0 : summaries.get(0).getArticles();
  }

  private void write(String name, String title, String text) throws Exception {
    Files.writeString(news.resolve(name + ".txt"), title + "\n\n" + text + "\n");
  }
}
