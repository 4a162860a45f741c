package tidings.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.embedded.connect.ConnectWorker;
import tidings.news.RawArticle;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/** Workers share the sources; what a killed one had, the others go on with. */
class TakeoverTest {
  private static final List<String> SOURCES =
      IntStream.range(0, 4).mapToObj(number -> "harbour-" + number).toList();

  @TempDir Path folder;

  @Test
  void shouldTakeOverWhatAKilledWorkerHad() throws Exception {
    try (LiveKafka kafka = LiveKafka.start(folder);
        ConnectWorker survivor = kafka.worker()) {
      Process victim = WorkerMain.start(kafka);
      try {
        SourcesClient client = new SourcesClient(survivor.address());
        addToAll("before");
        client.apply(declared(), kafka.registryUrl(), Namespace.LIVE);
        Eventually.isTrue("two workers share the sources", () -> workers(client).size() == 2);
        Eventually.isTrue("the first items arrive", () -> arrived(kafka).size() == 4);

        victim.destroyForcibly().waitFor();
        addToAll("after");

        Eventually.isTrue("nothing is missing", () -> arrived(kafka).size() == 8);
        assertThat(workers(client)).hasSize(1);
      } finally {
        victim.destroyForcibly();
      }
    }
  }

  private void addToAll(String id) throws Exception {
    for (String source : SOURCES) {
      Files.writeString(
          folder.resolve(source), id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private List<DeclaredSource> declared() {
    return SOURCES.stream()
        .map(
            source ->
                new DeclaredSource(
                    source,
                    "growing-file",
                    Duration.ofMillis(200),
                    Map.of("file", folder.resolve(source).toString())))
        .toList();
  }

  /** The workers that run sources, if all sources run. */
  private static Set<String> workers(SourcesClient client) throws Exception {
    List<SourceState> states = client.status();
    return states.stream().allMatch(state -> state.state().equals("RUNNING"))
        ? states.stream().map(SourceState::worker).collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  private static Set<String> arrived(LiveKafka kafka) {
    return kafka.values(NewsTopics.RAW).stream()
        .map((RawArticle raw) -> raw.getSource() + "|" + raw.getId())
        .collect(Collectors.toSet());
  }
}
