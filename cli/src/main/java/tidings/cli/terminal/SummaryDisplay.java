package tidings.cli.terminal;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import tidings.news.TopicSummary;

/** Shows the live picture, again and again. Called by one thread at a time. */
public interface SummaryDisplay {

  /** Shows summaries, which are in order; whether something changed is for the display to find. */
  void show(List<TopicSummary> summaries);

  /** Returns a table that is updated in place for a terminal, and plain lines for anything else. */
  static SummaryDisplay on(Terminal terminal, PrintStream out, ZoneId zone) {
    if (terminal.interactive()) {
      return new TableDisplay(terminal, out, zone);
    }
    return new LineDisplay(out, zone);
  }
}
