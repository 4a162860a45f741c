package tidings.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation points at is there: pages, and the tests that show a promise. */
class ReferencesTest {
  private static final List<String> MODULES =
      List.of(
          "schemas",
          "runtime",
          "ingest",
          "enrich",
          "aggregate",
          "embedded",
          "cli",
          "source-api",
          "lab");
  private static final List<String> ELSEWHERE =
      List.of(
          "README.md",
          "CONTRIBUTING.md",
          "CHANGELOG.md",
          "SECURITY.md",
          "sample-news/README.md",
          "onnx/README.md");

  static Stream<Path> pages() throws IOException {
    Path docs = Document.ROOT.resolve("docs");
    try (Stream<Path> tree = Files.walk(docs)) {
      List<Path> inside = tree.filter(path -> path.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(ELSEWHERE.stream().map(Document.ROOT::resolve), inside.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void shouldLinkToWhatIsThere(Path page) throws IOException {
    String text = Files.readString(page);

    assertThat(Document.all("]\\((?!https?:)([^)#]+)", text))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void shouldLinkToHeadingsThatAreThere(Path page) throws IOException {
    String text = Files.readString(page);

    for (String link : Document.all("]\\((?!https?:)([^)]*#[^)]+)", text)) {
      String[] parts = link.split("#");
      Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
      assertThat(new Document(Files.readString(target)).anchors()).as(link).contains(parts[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void shouldNameTestsThatThereAre(Path page) throws IOException {
    String text = Files.readString(page);

    assertThat(Document.all("\\b(should[A-Z]\\w+)", text)).isSubsetOf(names("void (should\\w+)"));
    assertThat(Document.all("`([A-Z]\\w+Test)[`.]", text)).isSubsetOf(names("class (\\w+Test) "));
  }

  private static List<String> names(String expression) throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String module : MODULES) {
      try (Stream<Path> tree = Files.walk(Document.ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path source : tree.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.append(Files.readString(source));
        }
      }
    }
    return List.copyOf(Document.all(expression, sources.toString()));
  }
}
