package tidings.cli.terminal;

import java.time.ZoneId;
import tidings.news.TopicSummary;

/** The pieces that the table and the plain lines are made of. */
final class SummaryText {
  private SummaryText() {}

  /** Returns the end of the window, with its zone. */
  static String end(TopicSummary summary, ZoneId zone) {
    return MinuteText.of(summary.getEnd(), zone);
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Returns "128 articles, 97 reports, 31 stories". */
  static String counts(TopicSummary summary) {
    return String.join(
        ", ",
        count(summary.getArticles(), "article", "articles"),
        count(summary.getReports(), "report", "reports"),
        count(summary.getStories(), "story", "stories"));
  }

  /** Returns as many names as fit into the columns, whole ones if any does; most reported first. */
  static String names(TopicSummary summary, int columns) {
    String names = "";
    for (var entity : summary.getEntities()) {
      String name = DisplayText.oneLine(entity.getName());
      String longer = names.isEmpty() ? name : names + ", " + name;
      if (DisplayText.width(longer) > columns) {
        return names.isEmpty() ? DisplayText.cut(name, columns) : names;
      }
      names = longer;
    }
    return names;
  }

  /** Returns the headline of the most reported story; empty without one. */
  static String headline(TopicSummary summary) {
    return summary.getTopStories().stream()
        .map(story -> DisplayText.oneLine(story.getHeadline()))
        .findFirst()
        .orElse("");
  }
}
