package tidings.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** The drawings of docs/architecture.md name what the stored topologies name, all of it. */
class ArchitectureDocTest {
  private static final String PAGE = "docs/architecture.md";

  static Stream<String> services() {
    return NewsTopics.SERVICES.stream();
  }

  @ParameterizedTest
  @MethodSource("services")
  void shouldDrawEveryOperatorByItsName(String service) throws IOException {
    String drawing = drawing(service);

    assertThat(Document.all("\\(([a-z][a-z0-9.-]*)\\)", drawing))
        .isEqualTo(StoredTopology.of(service).operatorsToDraw());
  }

  @ParameterizedTest
  @MethodSource("services")
  void shouldDrawEveryStoreByItsName(String service) throws IOException {
    String drawing = drawing(service);

    assertThat(Document.all("\\[([a-z-]+)]", drawing))
        .isEqualTo(StoredTopology.of(service).stores());
  }

  @ParameterizedTest
  @MethodSource("services")
  void shouldDrawEveryTopicByItsName(String service) throws IOException {
    String drawing = drawing(service);

    assertThat(Document.all("\\{([a-z-]+)}", drawing))
        .isEqualTo(StoredTopology.of(service).repartitions());
    assertThat(Document.all("(?:^| )(news\\.[a-z-]+)$", drawing))
        .isEqualTo(StoredTopology.of(service).publicTopics());
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, "README.md", "docs/configuration.md", "CONTRIBUTING.md"})
  void shouldSpeakOfTopicsThatThereAre(String page) throws IOException {
    String text = Document.read(page).text();

    assertThat(Document.all("(?<![.a-z])(news\\.[a-z]+(?:-[a-z]+)*)", text))
        .isSubsetOf(NewsTopics.all().stream().map(Topic::name).toList());
  }

  private static String drawing(String service) throws IOException {
    return Document.read(PAGE).block("topology " + service);
  }
}
