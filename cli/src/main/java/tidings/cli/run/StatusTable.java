package tidings.cli.run;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tidings.cli.terminal.Colours;
import tidings.cli.terminal.DisplayText;
import tidings.cli.terminal.Row;
import tidings.cli.terminal.SummaryTable;
import tidings.cli.terminal.TerminalSize;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;
import tidings.runtime.health.Health.Status;

/**
 * A run's status as a table: the services, the sources, and below them the rolling summaries as far
 * as there is room. No line is wider than the terminal or {@value SummaryTable#MAX_WIDTH} columns.
 */
final class StatusTable {
  private static final int NAME = 20;
  private static final int STATE = 9;
  private static final int BEHIND = 10;
  private static final int MIN_SOURCES = 3;

  /** Lines beside services, sources and summaries, one of them for the cursor. */
  private static final int FRAME = 6;

  /** Legend, head, and two lines for the topic of everything. */
  private static final int MIN_SUMMARY_LINES = 4;

  private final Colours colours;
  private final SummaryTable summaries;

  StatusTable(ZoneId zone, Colours colours) {
    this.colours = colours;
    this.summaries = new SummaryTable(zone, colours);
  }

  /** Returns the lines. */
  List<String> render(RunStatus status, TerminalSize size) {
    int columns = Math.min(size.columns(), SummaryTable.MAX_WIDTH);
    List<String> lines = new ArrayList<>();
    lines.add(new Row(columns).add(status.places(), colours::strong).line());
    lines.add(head("Service", "State", "Behind", "Articles", columns));
    status.services().forEach(part -> lines.add(service(part, columns)));
    lines.add(deadLetters(status.deadLetters(), columns));
    lines.add(head("Source", "Health", "Success", "Why", columns));
    addSources(lines, status, size.rows(), columns);
    int rows = size.rows() - lines.size();
    if (rows > MIN_SUMMARY_LINES) {
      lines.addAll(summaries.render(status.summaries(), new TerminalSize(size.columns(), rows)));
    }
    return lines;
  }

  private String head(String name, String state, String behind, String rest, int columns) {
    return new Row(columns).add(cells(name, state, behind) + rest, colours::faint).line();
  }

  private String service(RunStatus.Part part, int columns) {
    boolean serving = part.health().status() == Status.SERVING;
    String text = serving ? StatusText.counts(part.counts()) : part.health().reason();
    return row(
        part.name(),
        StatusText.state(part.health()),
        serving,
        StatusText.behind(part.behindMillis()),
        text,
        columns);
  }

  private String deadLetters(long n, int columns) {
    String text = "Dead letters since the start: " + n;
    return new Row(columns).add(text, n == 0 ? colours::faint : colours::bad).line();
  }

  private void addSources(List<String> lines, RunStatus status, int rows, int columns) {
    List<SourceStatus> sources = status.sources();
    if (sources.isEmpty()) {
      lines.add(new Row(columns).add("none has said anything yet", colours::faint).line());
    }
    int free = rows - FRAME - status.services().size() - MIN_SUMMARY_LINES;
    int shown = Math.min(sources.size(), Math.max(MIN_SOURCES, free));
    for (SourceStatus source : sources.subList(0, shown)) {
      lines.add(
          row(
              DisplayText.oneLine(source.getSource()),
              StatusText.health(source),
              source.getHealth() == SourceHealth.HEALTHY,
              StatusText.ago(source.getLastSuccess(), status.now()),
              StatusText.reason(source),
              columns));
    }
    if (sources.size() > shown) {
      String more = "… and %d more".formatted(sources.size() - shown);
      lines.add(new Row(columns).add(more, colours::faint).line());
    }
  }

  private String row(
      String name, String state, boolean good, String third, String text, int columns) {
    return new Row(columns)
        .add(DisplayText.left(name, NAME) + " ")
        .add(DisplayText.left(state, STATE), good ? colours::good : colours::bad)
        .add(" " + DisplayText.left(third, BEHIND) + " ")
        .add(DisplayText.oneLine(text))
        .line()
        .stripTrailing();
  }

  private static String cells(String name, String state, String behind) {
    return String.join(
        " ",
        DisplayText.left(name, NAME),
        DisplayText.left(state, STATE),
        DisplayText.left(behind, BEHIND),
        "");
  }
}
