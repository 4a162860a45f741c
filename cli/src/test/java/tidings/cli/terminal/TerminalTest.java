package tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

  @Test
  void shouldHaveColoursUnlessSomebodyMinds() {
    assertThat(Terminal.of(true, XTERM)).isEqualTo(new Terminal(true, Colours.ANSI));
    assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1")))
        .isEqualTo(new Terminal(true, Colours.NONE));
  }

  @Test
  void shouldMoveNoCursorInAPipeOrOnADumbTerminal() {
    Terminal plain = new Terminal(false, Colours.NONE);

    assertThat(Terminal.of(false, XTERM)).isEqualTo(plain);
    assertThat(Terminal.of(true, Map.of("TERM", "dumb"))).isEqualTo(plain);
    assertThat(Terminal.of(true, Map.of())).isEqualTo(plain);
  }

  @Test
  void shouldReadTheSizeThatTheTerminalSays() {
    assertThat(Terminal.parse("50 132\n")).isEqualTo(new TerminalSize(132, 50));
    assertThat(Terminal.parse("0 0\n")).isEqualTo(TerminalSize.USUAL);
    assertThat(Terminal.parse("")).isEqualTo(TerminalSize.USUAL);
  }
}
