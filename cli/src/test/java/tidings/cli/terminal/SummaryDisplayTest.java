package tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.news.TopicSummary;

class SummaryDisplayTest {
  private static final Terminal PIPE = new Terminal(false, Colours.NONE);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void shouldPrintALineForEachTopicThatChanged() {
    SummaryDisplay display = SummaryDisplay.on(PIPE, out, ZoneId.of("UTC"));
    TopicSummary weather = Summaries.summary("weather", 1, 1, 1, 0.5).build();
    TopicSummary laterWeather =
        TopicSummary.newBuilder(weather).setEnd(Summaries.END.plusSeconds(60)).build();
    TopicSummary moreWeather =
        TopicSummary.newBuilder(laterWeather).setArticles(2).setReports(2).build();

    display.show(List.of(Summaries.all(), weather));
    display.show(List.of(Summaries.all(), laterWeather));
    display.show(List.of(Summaries.all(), moreWeather));

    assertThat(printed().lines())
        .containsExactly(
            "2026-03-02 08:05 UTC  all/24h  128 articles, 97 reports, 31 stories, neutral  Ferry strike at Hallen ends",
            "2026-03-02 08:05 UTC  weather/24h  1 article, 1 report, 1 story, positive",
            "2026-03-02 08:06 UTC  weather/24h  2 articles, 2 reports, 1 story, positive");
  }

  @Test
  void shouldDrawOverWhatItDrewAndClearWhatIsNoLongerThere() {
    Screen screen = new Screen(out);

    screen.draw(List.of("one", "two", "three"), TerminalSize.USUAL);
    screen.draw(List.of("uno"), TerminalSize.USUAL);

    assertThat(printed())
        .isEqualTo(
            "\rone\u001B[K\ntwo\u001B[K\nthree\u001B[K\n\u001B[J"
                + "\u001B[3A\runo\u001B[K\n\u001B[J");
  }

  @Test
  void shouldFindItsFirstLineAfterTheTerminalBecameNarrower() {
    Screen screen = new Screen(out);
    screen.draw(List.of("\u001B[1m" + "x".repeat(80) + "\u001B[0m", "渡船の町"), TerminalSize.USUAL);
    bytes.reset();

    screen.draw(List.of("y"), new TerminalSize(30, 24));

    assertThat(printed()).startsWith("\u001B[4A\r");
  }

  @Test
  void shouldNotClearBehindALineThatFillsTheTerminal() {
    Screen screen = new Screen(out);

    screen.draw(List.of("xxxx"), new TerminalSize(4, 24));

    assertThat(printed()).isEqualTo("\rxxxx\n\u001B[J");
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
