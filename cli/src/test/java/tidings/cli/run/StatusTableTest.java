package tidings.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidings.cli.terminal.Colours;
import tidings.cli.terminal.TerminalSize;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;
import tidings.runtime.health.Health;

class StatusTableTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final SourceStatus BUGLE =
      SourceStatus.newBuilder()
          .setSource("fennick-bugle")
          .setHealth(SourceHealth.HEALTHY)
          .setLastSuccess(NOW.minusSeconds(12))
          .build();
  private static final SourceStatus COURIER =
      SourceStatus.newBuilder()
          .setSource("norrane-courier")
          .setHealth(SourceHealth.FAILING)
          .setReason("https://courier.example/feed answers 404; check the address")
          .build();
  private static final RunStatus STATUS = status(List.of(COURIER, BUGLE), 3);

  @Test
  void shouldShowServicesAndSources() {
    List<String> lines = table(STATUS, TerminalSize.USUAL);

    assertThat(String.join("\n", lines))
        .startsWith(
            """
            Kafka 127.0.0.1:9092
            Service              State     Behind     Articles
            ingest               serving   0.4 s      1,234 read, 1,100 published, 134 unch…
            enrich               waiting   -          its tasks are being assigned
            Dead letters since the start: 3
            Source               Health    Success    Why
            norrane-courier      failing   never      https://courier.example/feed answers…
            fennick-bugle        healthy   12 s ago
            """);
  }

  @Test
  void shouldFitIntoTheTerminalWhateverThereIs() {
    List<SourceStatus> many =
        IntStream.range(0, 200)
            .mapToObj(n -> SourceStatus.newBuilder(BUGLE).setSource("source-" + n).build())
            .toList();

    List<String> lines = table(status(many, 0), new TerminalSize(40, 24));

    assertThat(lines).hasSizeLessThan(24).allMatch(line -> line.length() <= 40);
    assertThat(lines).anyMatch(line -> line.matches("… and \\d+ more"));
  }

  @Test
  void shouldPrintLinesOnlyWhereSomethingChanged() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StatusLines lines =
        new StatusLines(new PrintStream(out, true, StandardCharsets.UTF_8), ZoneOffset.UTC);
    lines.show(STATUS);

    lines.show(STATUS);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "2026-03-01T08:00:00Z  run: Kafka 127.0.0.1:9092",
            "2026-03-01T08:00:00Z  ingest: serving",
            "2026-03-01T08:00:00Z  enrich: waiting, its tasks are being assigned",
            "2026-03-01T08:00:00Z  source norrane-courier: failing, https://courier.example/feed"
                + " answers 404; check the address",
            "2026-03-01T08:00:00Z  source fennick-bugle: healthy",
            "2026-03-01T08:00:00Z  ingest: 1,234 read, 1,100 published, 134 unchanged; 0.4 s"
                + " behind",
            "2026-03-01T08:00:00Z  dead letters: 3");
  }

  private static List<String> table(RunStatus status, TerminalSize size) {
    return new StatusTable(ZoneOffset.UTC, Colours.NONE).render(status, size);
  }

  private static RunStatus status(List<SourceStatus> sources, long deadLetters) {
    return new RunStatus(
        NOW,
        "Kafka 127.0.0.1:9092",
        List.of(
            new RunStatus.Part(
                "ingest",
                Health.serving(),
                OptionalLong.of(400),
                Map.of("read", 1234L, "unchanged", 134L, "published", 1100L)),
            new RunStatus.Part(
                "enrich",
                Health.waiting("its tasks are being assigned"),
                OptionalLong.empty(),
                Map.of())),
        sources,
        deadLetters,
        List.of());
  }
}
