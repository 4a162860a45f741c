package tidings.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tidings.cli.terminal.StandardStreams;

class EvaluateCommandTest {
  private static final String PAGES = "src/test/resources/quality/text";

  @RegisterExtension final StandardStreams streams = new StandardStreams();
  private final ByteArrayOutputStream out = streams.out();
  private final ByteArrayOutputStream errors = streams.errors();
  @TempDir Path folder;

  @Test
  void shouldPrintAnObjectAFile() throws Exception {
    int exit = run("text", PAGES, "--json");

    assertThat(exit).isZero();
    JsonNode figures = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(figures.properties())
        .extracting(Map.Entry::getKey)
        .startsWith("task", "path", "items", "precision", "recall", "f1", "perSecond");
    assertThat(figures.path("items").asInt()).isEqualTo(3);
    assertThat(figures.path("path").asText()).isEqualTo(PAGES);
    assertThat(figures.path("f1").asDouble()).isBetween(0.5, 1.0);
    assertThat(figures.path("perSecond").asDouble()).isPositive();
  }

  @Test
  void shouldFitATerminal() {
    assertThat(run("text", PAGES)).isZero();

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0)).startsWith("TASK").endsWith("A SECOND");
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void shouldWriteEveryPrediction() throws Exception {
    Path predictions = folder.resolve("predictions.jsonl");

    assertThat(run("text", PAGES, "--predictions", predictions.toString())).isZero();

    assertThat(Files.readAllLines(predictions))
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(line).contains("\"gold\":", "\"predicted\":", "\"correct\":"));
  }

  @Test
  void shouldSayWhatIsWrongWithAFileAndGoOn() throws Exception {
    Path stories = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"Tarn floods\"}\n");

    int exit = run("stories", stories.toString(), folder.resolve("none.jsonl").toString());

    assertThat(exit).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("a.jsonl", "has no \"event\"", "none.jsonl", "does not exist")
        .doesNotContain("\tat ");
  }

  @Test
  void shouldListWhatIsAbsent() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("extraction/html"));
    try (Stream<Path> files = Files.walk(Path.of(PAGES))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = pages.resolveSibling(Path.of(PAGES).relativize(file).toString());
        Files.copy(file, target);
      }
    }

    assertThat(run("all", "--data", folder.toString(), "--json")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.contains("ww-dev.bio") && line.contains("\"absent\":true"))
        .anyMatch(line -> line.contains("ground-truth.json") && line.contains("\"f1\":"));
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("topics", "--shuffle", "3", PAGES)).isEqualTo(2);
    assertThat(run("all", "--data", folder.resolve("none").toString())).isEqualTo(2);

    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("Say what to measure.", "--shuffle", "is no folder");
  }

  private int run(String... arguments) {
    return new CommandLine(new EvaluateCommand()).execute(arguments);
  }
}
