package tidings.cli.terminal;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.news.TopicSummary;

/** One line for each topic that changed, for pipes and logs. That time went on is no change. */
final class LineDisplay implements SummaryDisplay {
  private final PrintStream out;
  private final ZoneId zone;
  private final Map<String, String> shown = new HashMap<>();

  LineDisplay(PrintStream out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  @Override
  public void show(List<TopicSummary> summaries) {
    for (TopicSummary summary : summaries) {
      String text = text(summary);
      if (!text.equals(shown.put(summary.getTopic(), text))) {
        out.println(SummaryText.end(summary, zone) + "  " + text);
      }
    }
    out.flush();
  }

  private static String text(TopicSummary summary) {
    String text =
        "%s/%s  %s, %s"
            .formatted(
                summary.getTopic(),
                summary.getView(),
                SummaryText.counts(summary),
                Mood.of(summary.getSentiment()).word());
    String headline = SummaryText.headline(summary);
    return headline.isEmpty() ? text : text + "  " + headline;
  }
}
