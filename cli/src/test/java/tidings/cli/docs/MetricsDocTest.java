package tidings.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.metrics.MetricsText;
import tidings.runtime.metrics.ServiceMetrics;
import tidings.runtime.metrics.StepMetrics;
import tidings.schemas.Outcome;

/** The table of metrics in docs/operations.md lists every one of ours, with its labels. */
class MetricsDocTest {
  private static final String PAGE = "docs/operations.md";
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]*) \\| .* \\|");
  private static final Pattern LINE =
      Pattern.compile("^(tidings_\\w+)\\{(.*)\\}", Pattern.MULTILINE);
  private static final String REGISTRATION = "builder\\(\\s*\"(tidings\\.[a-z.]+)\"";

  @Test
  void shouldListEveryMetricWithItsLabels() throws IOException {
    Set<String> listed =
        Document.read(PAGE).rows("Metrics").stream()
            .map(MetricsDocTest::listed)
            .collect(Collectors.toCollection(TreeSet::new));

    try (MetricsText metrics = withEveryMetric()) {
      assertThat(listed).isEqualTo(scraped(metrics.text()));
    }
  }

  /** What is registered elsewhere or anew, this test would not know of. */
  @Test
  void shouldKnowEveryMetricOfTheCode() throws IOException {
    try (MetricsText metrics = withEveryMetric()) {
      assertThat(namesInCode())
          .isEqualTo(
              metrics.registry().getMeters().stream()
                  .map(meter -> meter.getId().getName())
                  .filter(name -> name.startsWith("tidings."))
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void shouldNameEveryOutcome() throws IOException {
    String page = Document.read(PAGE).text();
    String outcomes = page.substring(page.indexOf("\nOutcomes:"), page.indexOf("\nAlso:"));

    assertThat(Outcome.values())
        .allSatisfy(
            outcome -> assertThat(outcomes).containsPattern("\\b" + outcome.label() + "\\b"));
  }

  private static MetricsText withEveryMetric() {
    MetricsText metrics = new MetricsText();
    ServiceMetrics service = new ServiceMetrics("ingest", metrics.registry());
    service.countDeadLetter("reading");
    service.countBackoff("broker");
    new StepMetrics(Map.of(ServiceMetrics.PROPERTY, service), "clean", 0)
        .report(0, Map.of(Outcome.READ.label(), 1L));
    HealthBoard board = new HealthBoard();
    board.put("streams", Health::serving);
    metrics.addHealth(board, "streams");
    return metrics;
  }

  /** Returns the names in Prometheus' text, each with its labels. */
  private static Set<String> scraped(String text) {
    Set<String> metrics = new TreeSet<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      metrics.add(metric(line.group(1), Document.all("(\\w+)=\"", line.group(2))));
    }
    return metrics;
  }

  private static String listed(String line) {
    Matcher row = ROW.matcher(line);
    assertThat(row.matches()).as(line).isTrue();
    return metric(row.group(1), Document.all("(\\w+)", row.group(2)));
  }

  private static String metric(String name, Set<String> labels) {
    return name + labels;
  }

  private static Set<String> namesInCode() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> modules = Files.list(Document.ROOT)) {
      for (Path module : modules.map(each -> each.resolve("src/main/java")).toList()) {
        if (Files.exists(module)) {
          addNames(module, names);
        }
      }
    }
    return names;
  }

  private static void addNames(Path module, Set<String> names) throws IOException {
    try (Stream<Path> sources = Files.walk(module)) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        names.addAll(Document.all(REGISTRATION, Files.readString(source)));
      }
    }
  }
}
