package tidings.cli.terminal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.schemas.TopicIds;

/** The latest rolling summary of each topic in one view. Not thread-safe. */
public final class RollingSummaries {
  /** The topic that every article belongs to. */
  private static final Comparator<TopicSummary> ORDER =
      Comparator.comparing((TopicSummary summary) -> !summary.getTopic().equals(TopicIds.ALL))
          .thenComparing(Comparator.comparingInt(TopicSummary::getReports).reversed())
          .thenComparing(TopicSummary::getTopic);

  private final String view;
  private final Map<String, TopicSummary> byTopic = new HashMap<>();

  /** Collects the summaries of a view: {@code 1h}, {@code 6h} or {@code 24h}. */
  public RollingSummaries(String view) {
    this.view = view;
  }

  /**
   * Takes a summary in the place of the topic's former one. One of another view, or of a closed
   * window, is left aside.
   *
   * @return true if it was taken
   */
  public boolean put(TopicSummary summary) {
    if (!summary.getView().equals(view) || summary.getStatus() != SummaryStatus.ROLLING) {
      return false;
    }
    byTopic.put(summary.getTopic(), summary);
    return true;
  }

  /** Returns {@code all}, then the topics that have articles: most reports first, then by id. */
  public List<TopicSummary> inOrder() {
    return byTopic.values().stream()
        .filter(summary -> summary.getArticles() > 0 || summary.getTopic().equals(TopicIds.ALL))
        .sorted(ORDER)
        .toList();
  }
}
