package tidings.aggregate.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.news.state.Contribution;
import tidings.news.state.SlimEntity;
import tidings.schemas.SourceNames;

/**
 * What a window holds, as integers and multisets: adding and then subtracting the same contribution
 * leaves no trace, and the order of additions leaves none either.
 */
final class Totals {

  private final long deadline;
  private final SentimentTotals sentiment = new SentimentTotals();
  private final Map<String, StoryTotals> stories = new HashMap<>();
  private final Map<String, EntityTotals> entities = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private final Leaders<StoryTotals> leadingStories =
      new Leaders<>(StoryTotals::reports, StoryTotals.LEADING_FIRST);
  private final Leaders<EntityTotals> leadingEntities =
      new Leaders<>(EntityTotals::reports, EntityTotals.LEADING_FIRST);
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
    addToStory(contribution, member);
    if (isKnown(member.source())) {
      sources.merge(member.source(), 1, Integer::sum);
    }
    if (contribution.getReport()) {
      contribution.getEntities().forEach(this::add);
    }
  }

  private void addToStory(Contribution contribution, Member member) {
    StoryTotals story = stories.computeIfAbsent(contribution.getStory(), StoryTotals::new);
    int before = story.articles() == 0 ? Leaders.ABSENT : story.reports();
    story.add(member, contribution.getReport(), contribution.getSentimentMilli());
    leadingStories.changed(story, before, story.reports());
  }

  private void add(SlimEntity entity) {
    EntityTotals totals = entities.computeIfAbsent(entity.getId(), EntityTotals::new);
    int before = totals.reports() == 0 ? Leaders.ABSENT : totals.reports();
    totals.add(entity);
    leadingEntities.changed(totals, before, totals.reports());
  }

  /** Subtracts a contribution that was added. */
  void subtract(Contribution contribution) {
    count(contribution, -1);
    subtractFromStory(contribution);
    if (isKnown(contribution.getSource())) {
      sources.computeIfPresent(contribution.getSource(), (name, n) -> n == 1 ? null : n - 1);
    }
    if (contribution.getReport()) {
      contribution.getEntities().forEach(this::subtract);
    }
  }

  private void subtractFromStory(Contribution contribution) {
    StoryTotals story = stories.get(contribution.getStory());
    int before = story.reports();
    story.subtract(contribution);
    if (story.articles() > 0) {
      leadingStories.changed(story, before, story.reports());
      return;
    }
    stories.remove(story.id());
    leadingStories.changed(story, before, Leaders.ABSENT);
  }

  private void subtract(SlimEntity entity) {
    EntityTotals totals = entities.get(entity.getId());
    int before = totals.reports();
    totals.subtract(entity);
    if (totals.reports() > 0) {
      leadingEntities.changed(totals, before, totals.reports());
      return;
    }
    entities.remove(totals.id());
    leadingEntities.changed(totals, before, Leaders.ABSENT);
  }

  private void count(Contribution contribution, int sign) {
    articles += sign;
    if (contribution.getFirstSeen() > deadline) {
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
    leadingStories.clear();
    entities.clear();
    leadingEntities.clear();
    sources.clear();
    articles = 0;
    reports = 0;
    late = 0;
  }

  /** Whether the source is named: what is not named cannot be told apart, so it is not counted. */
  static boolean isKnown(String source) {
    return !SourceNames.UNKNOWN.equals(source);
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

  int stories() {
    return stories.size();
  }

  /** The first so many stories: most reports first, then most articles, then by id. */
  List<StoryTotals> leadingStories(int count) {
    return leadingStories.first(count, stories.values());
  }

  /** The first so many entities: most reports first, then by id. */
  List<EntityTotals> leadingEntities(int count) {
    return leadingEntities.first(count, entities.values());
  }

  /** How many counters it holds: a measure of its memory. */
  long cells() {
    return (long) articles + stories.size() + entities.size() + sources.size();
  }
}
