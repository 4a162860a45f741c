package tidings.cli.run;

import java.io.PrintStream;
import java.time.ZoneId;
import tidings.cli.terminal.Screen;
import tidings.cli.terminal.Terminal;
import tidings.cli.terminal.TerminalSize;

/** Shows how a run is, about once a second. Called by one thread. */
@FunctionalInterface
interface StatusDisplay {
  /** Shows it. */
  void show(RunStatus status);

  /** Returns a table that stays where it is for a terminal, and plain lines for anything else. */
  static StatusDisplay on(Terminal terminal, PrintStream out, ZoneId zone) {
    if (!terminal.interactive()) {
      return new StatusLines(out, zone);
    }
    StatusTable table = new StatusTable(zone, terminal.colours());
    Screen screen = new Screen(out);
    return status -> {
      TerminalSize size = terminal.size();
      screen.draw(table.render(status, size), size);
    };
  }
}
