package tidings.cli.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tidings.news.SourceStatus;
import tidings.news.TopicSummary;

/**
 * Lines for pipes and logs: what changed, at once where something serves or fails, and at most
 * every ten seconds where numbers rise.
 */
final class StatusLines implements StatusDisplay {
  private static final Duration BETWEEN_NUMBERS = Duration.ofSeconds(10);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final PrintStream out;
  private final ZoneId zone;
  private final Map<String, String> shown = new HashMap<>();
  private Instant numbersDue = Instant.MIN;

  StatusLines(PrintStream out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  @Override
  public void show(RunStatus status) {
    Instant now = status.now();
    line("run", "", status.places(), now);
    status.services().forEach(part -> line(part.name(), "", state(part), now));
    status.sources().forEach(source -> line("source " + source.getSource(), "", text(source), now));
    if (!now.isBefore(numbersDue)) {
      showNumbers(status);
    }
    out.flush();
  }

  private void showNumbers(RunStatus status) {
    boolean changed = false;
    for (RunStatus.Part part : status.services()) {
      String behind = StatusText.behind(part.behindMillis()) + " behind";
      changed |= line(part.name(), behind, StatusText.counts(part.counts()), status.now());
    }
    changed |= line("dead letters", "", Long.toString(status.deadLetters()), status.now());
    for (TopicSummary summary : status.summaries().stream().limit(1).toList()) {
      changed |= line("summary", "", text(summary), status.now());
    }
    if (changed) {
      numbersDue = status.now().plus(BETWEEN_NUMBERS);
    }
  }

  /** Prints it if its text is another than the last of that name; {@code aside} is no change. */
  private boolean line(String name, String aside, String text, Instant now) {
    if (text.isEmpty()
        || text.equals(shown.put(name + (aside.isEmpty() ? "" : "/numbers"), text))) {
      return false;
    }
    String time = TIME.format(now.atZone(zone));
    out.println(time + "  " + name + ": " + text + (aside.isEmpty() ? "" : "; " + aside));
    return true;
  }

  private static String state(RunStatus.Part part) {
    String reason = part.health().reason();
    return StatusText.state(part.health()) + (reason.isEmpty() ? "" : ", " + reason);
  }

  private static String text(SourceStatus source) {
    String reason = StatusText.reason(source);
    return StatusText.health(source) + (reason.isEmpty() ? "" : ", " + reason);
  }

  private static String text(TopicSummary summary) {
    return "%s/%s %d articles, %d reports, %d stories"
        .formatted(
            summary.getTopic(),
            summary.getView(),
            summary.getArticles(),
            summary.getReports(),
            summary.getStories());
  }
}
