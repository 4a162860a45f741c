package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.news.LateArticle;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;

/** Everything a aggregator said, in order. */
final class Published implements WindowOutput {
  private final List<TopicSummary> summaries = new ArrayList<>();
  private final List<LateArticle> late = new ArrayList<>();

  @Override
  public void summary(TopicSummary summary) {
    summaries.add(summary);
  }

  @Override
  public void late(LateArticle article) {
    late.add(article);
  }

  List<TopicSummary> summaries() {
    return List.copyOf(summaries);
  }

  List<LateArticle> late() {
    return List.copyOf(late);
  }

  /** All emissions of one aligned window of topic all, in order. */
  List<TopicSummary> of(String view, String end) {
    return summaries.stream()
        .filter(summary -> summary.getStatus() != SummaryStatus.ROLLING)
        .filter(summary -> summary.getTopic().equals("all") && summary.getView().equals(view))
        .filter(summary -> summary.getEnd().toEpochMilli() == Given.at(end))
        .toList();
  }

  /** The last emission of one aligned window of topic all. */
  TopicSummary last(String view, String end) {
    return of(view, end).stream().reduce((one, next) -> next).orElseThrow();
  }

  /** All emissions of a rolling view of topic all, in order. */
  List<TopicSummary> rolling(String view) {
    return summaries.stream()
        .filter(summary -> summary.getStatus() == SummaryStatus.ROLLING)
        .filter(summary -> summary.getTopic().equals("all") && summary.getView().equals(view))
        .toList();
  }

  TopicSummary lastRolling(String view) {
    return rolling(view).stream().reduce((one, next) -> next).orElseThrow();
  }

  /** The last emission of each aligned window, without what depends on when it was said. */
  Map<String, TopicSummary> finals() {
    Map<String, TopicSummary> finals = new TreeMap<>();
    summaries.stream()
        .filter(summary -> summary.getStatus() != SummaryStatus.ROLLING)
        .forEach(summary -> finals.put(keyOf(summary), timeless(summary)));
    return finals;
  }

  /**
   * The last emission of each rolling view that ends there, without what depends on when it was
   * said.
   */
  Map<String, TopicSummary> rollingAt(long end) {
    Map<String, TopicSummary> latest = new TreeMap<>();
    summaries.stream()
        .filter(summary -> summary.getStatus() == SummaryStatus.ROLLING)
        .filter(summary -> summary.getEnd().toEpochMilli() == end)
        .forEach(summary -> latest.put(keyOf(summary), timeless(summary)));
    return latest;
  }

  static String keyOf(TopicSummary summary) {
    return summary.getTopic() + "/" + summary.getView() + "/" + summary.getEnd();
  }

  static TopicSummary timeless(TopicSummary summary) {
    return TopicSummary.newBuilder(summary).setRevision(1).setWatermark(null).build();
  }

  /** Late articles as a list that does not depend on the order of topics. */
  List<LateArticle> sortedLate() {
    return late.stream()
        .sorted(
            Comparator.comparing(LateArticle::getObserved)
                .thenComparing(LateArticle::getTopic)
                .thenComparing(LateArticle::getArticle)
                .thenComparing(LateArticle::getView))
        .toList();
  }

  void clear() {
    summaries.clear();
    late.clear();
  }
}
