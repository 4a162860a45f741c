package tidings.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.cli.sources.SourceReport.Health;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;

class SourceReportTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final SourceStatus WELL = status(SourceHealth.HEALTHY, null);
  private static final SourceStatus ILL = status(SourceHealth.FAILING, "bugle.example answers 503");

  @ParameterizedTest
  @CsvSource({
    "PAUSED, PAUSED",
    "STOPPED, STOPPED",
    "FAILED, FAILED",
    "UNASSIGNED, UNASSIGNED",
    "RESTARTING, STARTING",
    "RUNNING, HEALTHY"
  })
  void shouldTakeConnectsWordBeforeTheTasks(String state, Health health) {
    assertThat(report(state, WELL, NOW).health()).isEqualTo(health);
  }

  @Test
  void shouldSayWhyItFails() {
    SourceReport report = report("RUNNING", ILL, NOW);

    assertThat(report.health()).isEqualTo(Health.FAILING);
    assertThat(report.reason()).isEqualTo("bugle.example answers 503");
  }

  @Test
  void shouldSayThatItStartsUntilItsTaskWasHeard() {
    assertThat(report("RUNNING", null, NOW).health()).isEqualTo(Health.STARTING);
  }

  @Test
  void shouldSayThatATaskHasGoneSilent() {
    SourceReport report = report("RUNNING", WELL, NOW.minus(Duration.ofMinutes(7)));

    assertThat(report.health()).isEqualTo(Health.SILENT);
    assertThat(report.reason()).contains("7 minutes", "worker-1:8083");
  }

  @Test
  void shouldFitTheTableIntoEightyColumnsWhateverTheReason() {
    SourceStatus wordy = status(SourceHealth.FAILING, "no route to host ".repeat(40));
    SourceStatus evil = status(SourceHealth.FAILING, "\u001B[2J" + "x".repeat(400));

    List<String> lines =
        new ReportTable(ZoneOffset.UTC)
            .render(List.of(report("RUNNING", wordy, NOW), report("RUNNING", evil, NOW)));

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(lines).noneMatch(line -> line.contains("\u001B"));
    assertThat(lines).hasSize(1 + 4 + 2);
  }

  @Test
  void shouldShowTimesWithTheirZone() {
    assertThat(new ReportTable(ZoneId.of("+02:00")).render(List.of(report("RUNNING", ILL, NOW))))
        .containsExactly(
            "SOURCE                              HEALTH      LAST SUCCESS",
            "fennick-bugle                       failing     2026-03-01 10:30 +02:00",
            "  bugle.example answers 503");
  }

  private static SourceReport report(String state, @Nullable SourceStatus status, Instant toldAt) {
    return SourceReport.of(
        new SourceState("fennick-bugle", state, "worker-1:8083", "it broke", Map.of()),
        status,
        toldAt,
        NOW);
  }

  private static SourceStatus status(SourceHealth health, @Nullable String reason) {
    return SourceStatus.newBuilder()
        .setSource("fennick-bugle")
        .setHealth(health)
        .setLastSuccess(NOW.minus(Duration.ofMinutes(30)))
        .setLastAttempt(NOW)
        .setReason(reason)
        .build();
  }
}
