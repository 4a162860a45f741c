package tidings.cli.sources;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.cli.terminal.DisplayText;
import tidings.cli.terminal.MinuteText;

/** Reports as a table of 80 columns: a line a source, and below an unhealthy one the reason. */
public final class ReportTable {
  private static final int COLUMNS = 80;
  private static final int NAME = 36;
  private static final int HEALTH = 12;
  private static final int MAX_REASON_LINES = 3;
  private static final String INDENT = "  ";

  private final ZoneId zone;

  /** Makes tables with times in a zone. */
  public ReportTable(ZoneId zone) {
    this.zone = zone;
  }

  /** Returns the lines, the head first. */
  public List<String> render(List<SourceReport> reports) {
    List<String> lines = new ArrayList<>();
    lines.add(line("SOURCE", "HEALTH", "LAST SUCCESS"));
    for (SourceReport report : reports) {
      lines.add(line(report.source(), report.health().word(), moment(report.lastSuccess())));
      String reason = report.reason();
      if (reason != null) {
        lines.addAll(wrapped(DisplayText.oneLine(reason)));
      }
    }
    return lines;
  }

  private static String line(String name, String health, String lastSuccess) {
    return DisplayText.left(DisplayText.oneLine(name), NAME - 1)
        + " "
        + DisplayText.left(health, HEALTH)
        + lastSuccess;
  }

  private String moment(@Nullable Instant moment) {
    return moment == null ? "never" : MinuteText.of(moment, zone);
  }

  /** Breaks between words; what is longer than a line, or than all lines, is cut. */
  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (lines.size() < MAX_REASON_LINES - 1
          && !line.isEmpty()
          && line.length() + 1 + word.length() > COLUMNS - INDENT.length()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream()
        .map(part -> INDENT + DisplayText.cut(part, COLUMNS - INDENT.length()))
        .toList();
  }
}
