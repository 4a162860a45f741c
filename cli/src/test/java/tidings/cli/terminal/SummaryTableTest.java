package tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTableTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final TerminalSize LARGE = new TerminalSize(200, 50);

  @Test
  void shouldShowTheDay() {
    List<String> lines =
        new SummaryTable(UTC, Colours.NONE).render(Summaries.day(), TerminalSize.USUAL);

    assertThat(lines)
        .containsExactly(
            "24h to 2026-03-02 08:05 UTC: 128 articles, 97 reports, 31 stories, 12 sources",
            "Topic                  Articles Reports Stories  Sentiment  Most named",
            "all                         128      97      31  neutral    Mara Lindqvist",
            "  Ferry strike at Hallen ends",
            "politics                     40      31       9  negative   Mara Lindqvist",
            "  Ferry strike at Hallen ends after eleven days as council and crews agree on n…",
            "arts-culture-entertai…       12      12      11  positive   渡船の町の合唱団と…",
            "  渡船の町で合唱祭が始まり、三日間で二万人が訪れる見込みだと主催者が発表した、…",
            "weather                       1       1       1  neutral",
            "");
  }

  @Test
  void shouldSayTheTimeInItsZone() {
    List<String> lines =
        new SummaryTable(ZoneId.of("Asia/Tokyo"), Colours.NONE).render(Summaries.day(), LARGE);

    assertThat(lines.get(0)).startsWith("24h to 2026-03-02 17:05 +09:00: ");
  }

  @Test
  void shouldColourTheSentiment() {
    List<String> lines = new SummaryTable(UTC, Colours.ANSI).render(Summaries.day(), LARGE);

    assertThat(lines.get(2)).contains("  neutral    Mara");
    assertThat(lines.get(4)).contains("\u001B[31mnegative\u001B[0m   Mara");
    assertThat(lines.get(6)).contains("\u001B[32mpositive\u001B[0m");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 20, 40, 46, 59, 60, 61, 79, 80, 81, 300})
  void shouldNeverBeWiderThanTheTerminalOr80Columns(int columns) {
    List<String> lines =
        new SummaryTable(UTC, Colours.NONE).render(Summaries.day(), new TerminalSize(columns, 50));

    assertThat(lines)
        .allSatisfy(
            line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(Math.min(80, columns)));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11})
  void shouldNeverBeHigherThanTheTerminal(int rows) {
    List<String> lines =
        new SummaryTable(UTC, Colours.NONE).render(Summaries.day(), new TerminalSize(80, rows));

    assertThat(lines).hasSizeLessThan(rows);
  }

  @Test
  void shouldSayHowManyTopicsItLeavesOut() {
    List<String> lines =
        new SummaryTable(UTC, Colours.NONE).render(Summaries.day(), new TerminalSize(80, 8));

    assertThat(lines).hasSize(7).last().isEqualTo("… and 2 more topics");
  }

  @Test
  void shouldWaitForTheFirstSummary() {
    List<String> lines = new SummaryTable(UTC, Colours.NONE).render(List.of(), LARGE);

    assertThat(lines).first().isEqualTo("Waiting for the first summary …");
  }
}
