package tidings.cli.terminal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tidings.news.TopicSummary;
import tidings.schemas.TopicIds;

/**
 * Rolling summaries as a table: a line of numbers for each topic and its top story below. No line
 * is wider than the terminal or {@value #MAX_WIDTH} columns, and there are no more lines than it
 * has rows.
 */
public final class SummaryTable {
  /** Wider terminals get a table of this width. */
  public static final int MAX_WIDTH = 80;

  private static final int ARTICLES = 8;
  private static final int REPORTS = 7;
  private static final int STORIES = 7;
  private static final int SENTIMENT = 9;
  private static final int MAX_WIDTH_TOPIC = 22;
  private static final int NARROWEST_TOPIC = 8;
  private static final int BESIDE_TOPIC = 38;
  private static final int LEGEND_AND_HEAD = 2;
  private static final int LINES_A_TOPIC = 2;

  private final ZoneId zone;
  private final Colours colours;

  /** Makes tables with times in a zone. */
  public SummaryTable(ZoneId zone, Colours colours) {
    this.zone = zone;
    this.colours = colours;
  }

  /** Returns the lines for summaries, which are in order; the first is the legend. */
  public List<String> render(List<TopicSummary> summaries, TerminalSize size) {
    int columns = Math.min(size.columns(), MAX_WIDTH);
    List<TopicSummary> shown = summaries.subList(0, topicsThatFit(summaries.size(), size.rows()));
    List<String> lines = new ArrayList<>();
    lines.add(legend(summaries, columns));
    lines.add(head(columns));
    for (TopicSummary summary : shown) {
      lines.add(numbers(summary, columns));
      lines.add(story(summary, columns));
    }
    addRemainder(lines, summaries.size() - shown.size(), columns);
    return lines;
  }

  /** One row stays free for the cursor, and one says what is missing if something is. */
  private static int topicsThatFit(int topics, int rows) {
    int free = rows - 1 - LEGEND_AND_HEAD;
    if (topics * LINES_A_TOPIC <= free) {
      return topics;
    }
    return Math.min(topics, Math.max(0, (free - 1) / LINES_A_TOPIC));
  }

  private String legend(List<TopicSummary> summaries, int columns) {
    String legend =
        summaries.stream()
            .filter(summary -> summary.getTopic().equals(TopicIds.ALL))
            .findFirst()
            .map(this::totals)
            .orElse("Waiting for the first summary …");
    return new Row(columns).add(legend, colours::strong).line();
  }

  private String totals(TopicSummary all) {
    return "%s to %s: %s, %s"
        .formatted(
            all.getView(),
            SummaryText.end(all, zone),
            SummaryText.counts(all),
            SummaryText.count(all.getSources(), "source", "sources"));
  }

  private String head(int columns) {
    String head =
        cells("Topic", "Articles", "Reports", "Stories", columns) + "  Sentiment  Most named";
    return new Row(columns).add(head, colours::faint).line();
  }

  private String numbers(TopicSummary summary, int columns) {
    Mood mood = Mood.of(summary.getSentiment());
    String names = SummaryText.names(summary, columnsForNames(columns));
    return new Row(columns)
        .add(
            cells(
                DisplayText.oneLine(summary.getTopic()),
                Integer.toString(summary.getArticles()),
                Integer.toString(summary.getReports()),
                Integer.toString(summary.getStories()),
                columns))
        .add("  ")
        .add(mood.word(), word -> mood.paint(word, colours))
        .add(names.isEmpty() ? "" : " ".repeat(SENTIMENT - mood.word().length() + 2) + names)
        .line();
  }

  private String story(TopicSummary summary, int columns) {
    String headline = SummaryText.headline(summary);
    return headline.isEmpty() ? "" : new Row(columns).add("  " + headline, colours::faint).line();
  }

  private void addRemainder(List<String> lines, int topics, int columns) {
    if (topics > 0) {
      String more = "… and " + SummaryText.count(topics, "more topic", "more topics");
      lines.add(new Row(columns).add(more, colours::faint).line());
    }
  }

  private static String cells(
      String topic, String articles, String reports, String stories, int columns) {
    return String.join(
        " ",
        DisplayText.left(topic, columnsForTopic(columns)),
        DisplayText.right(articles, ARTICLES),
        DisplayText.right(reports, REPORTS),
        DisplayText.right(stories, STORIES));
  }

  private static int columnsForTopic(int columns) {
    return Math.max(NARROWEST_TOPIC, Math.min(MAX_WIDTH_TOPIC, columns - BESIDE_TOPIC));
  }

  private static int columnsForNames(int columns) {
    return Math.max(0, columns - columnsForTopic(columns) - BESIDE_TOPIC);
  }
}
