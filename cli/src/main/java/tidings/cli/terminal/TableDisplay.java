package tidings.cli.terminal;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import tidings.news.TopicSummary;

/** A table that stays where it is. */
final class TableDisplay implements SummaryDisplay {
  private final Terminal terminal;
  private final SummaryTable table;
  private final Screen screen;

  TableDisplay(Terminal terminal, PrintStream out, ZoneId zone) {
    this.terminal = terminal;
    table = new SummaryTable(zone, terminal.colours());
    screen = new Screen(out);
  }

  @Override
  public void show(List<TopicSummary> summaries) {
    TerminalSize size = terminal.size();
    screen.draw(table.render(summaries, size), size);
  }
}
