package tidings.aggregate.window;

import java.util.HashMap;
import java.util.Map;
import tidings.news.state.Contribution;
import tidings.news.state.SlimEntity;

/**
 * What a window holds, as integers and multisets: adding and then subtracting the same contribution
 * leaves no trace, and the order of additions leaves none either.
 */
final class Totals {
  private static final String UNKNOWN_SOURCE = "unknown";

  private final long deadline;
  private final SentimentTotals sentiment = new SentimentTotals();
  private final Map<String, StoryTotals> stories = new HashMap<>();
  private final Map<String, EntityTotals> entities = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private int articles;
  private int reports;
  private int late;

  /** Empty totals of a window; what was observed after the deadline (ms since 1970) is late. */
  Totals(long deadline) {
    this.deadline = deadline;
  }

  /** Adds a contribution, which is represented by the member. */
  void add(Contribution contribution, Member member) {
    count(contribution, 1);
    stories
        .computeIfAbsent(contribution.getStory(), StoryTotals::new)
        .add(member, contribution.getReport(), contribution.getSentimentMilli());
    if (isKnown(contribution.getSource())) {
      sources.merge(member.source(), 1, Integer::sum);
    }
    if (!contribution.getReport()) {
      return;
    }
    for (SlimEntity entity : contribution.getEntities()) {
      entities.computeIfAbsent(entity.getId(), EntityTotals::new).add(entity);
    }
  }

  /** Subtracts a contribution that was added. */
  void subtract(Contribution contribution) {
    count(contribution, -1);
    stories.computeIfPresent(
        contribution.getStory(), (id, story) -> story.subtract(contribution) ? story : null);
    if (isKnown(contribution.getSource())) {
      sources.computeIfPresent(contribution.getSource(), (name, n) -> n == 1 ? null : n - 1);
    }
    if (!contribution.getReport()) {
      return;
    }
    for (SlimEntity entity : contribution.getEntities()) {
      entities.computeIfPresent(
          entity.getId(), (id, totals) -> totals.subtract(entity) ? totals : null);
    }
  }

  private void count(Contribution contribution, int sign) {
    articles += sign;
    if (contribution.getObserved() > deadline) {
      late += sign;
    }
    if (!contribution.getReport()) {
      return;
    }
    reports += sign;
    sentiment.count(contribution.getSentimentMilli(), sign);
  }

  /** Forgets everything. */
  void clear() {
    sentiment.clear();
    stories.clear();
    entities.clear();
    sources.clear();
    articles = 0;
    reports = 0;
    late = 0;
  }

  /** Whether the source is named: what is not named cannot be told apart, so it is not counted. */
  static boolean isKnown(String source) {
    return !UNKNOWN_SOURCE.equals(source);
  }

  int articles() {
    return articles;
  }

  int reports() {
    return reports;
  }

  int late() {
    return late;
  }

  int sources() {
    return sources.size();
  }

  SentimentTotals sentiment() {
    return sentiment;
  }

  Map<String, StoryTotals> stories() {
    return stories;
  }

  Map<String, EntityTotals> entities() {
    return entities;
  }

  /** How many counters it holds: a measure of its memory. */
  long cells() {
    return (long) articles + stories.size() + entities.size() + sources.size();
  }
}
