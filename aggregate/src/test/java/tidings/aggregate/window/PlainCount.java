package tidings.aggregate.window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import tidings.news.Direction;
import tidings.news.EntitySummary;
import tidings.news.EntityType;
import tidings.news.SentimentSummary;
import tidings.news.StorySummary;
import tidings.news.SummarySentence;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.TopicTrend;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.SlimEntity;

/**
 * What summaries should say, computed from the surviving contributions in the plainest way. Shares
 * the records with the code under test, and nothing else.
 */
final class PlainCount {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long GRACE = Duration.ofMinutes(10).toMillis();
  private static final long HORIZON = Duration.ofHours(48).toMillis();
  private static final Map<String, Long> VIEWS =
      Map.of("1h", HOUR, "6h", 6 * HOUR, "24h", 24 * HOUR);

  private final List<Delta> deltas;

  PlainCount(List<Delta> deltas) {
    this.deltas = deltas;
  }

  /** The last summary of every aligned window once the input has ended. */
  Map<String, TopicSummary> finals() {
    Map<String, TopicSummary> finals = new TreeMap<>();
    for (Delta delta : deltas) {
      for (String view : VIEWS.keySet()) {
        for (Contribution side : sides(delta)) {
          long end = endOf(side.getCountedAt(), VIEWS.get(view));
          if (delta.getCause() <= end + HORIZON) {
            TopicSummary summary = last(delta.getTopic(), view, end);
            finals.put(Published.keyOf(summary), summary);
          }
        }
      }
    }
    return finals;
  }

  private TopicSummary last(String topic, String view, long end) {
    List<Contribution> held = between(surviving(topic, end + HORIZON), end - VIEWS.get(view), end);
    boolean watched = touched(topic, view, end, Long.MIN_VALUE, end + GRACE);
    boolean corrected = touched(topic, view, end, end + GRACE, end + HORIZON);
    return summary(
        topic,
        view,
        end,
        corrected ? SummaryStatus.CORRECTED : SummaryStatus.FINAL,
        held,
        end + GRACE,
        watched ? trend(surviving(topic, end + GRACE), end) : unknown());
  }

  /** What a rolling view of that end should say when all the deltas have been counted. */
  TopicSummary rolling(String topic, String view, long end) {
    List<Contribution> all = surviving(topic, Long.MAX_VALUE);
    return summary(
        topic,
        view,
        end,
        SummaryStatus.ROLLING,
        between(all, end - VIEWS.get(view), end),
        Long.MAX_VALUE,
        trend(all, end));
  }

  /**
   * Keys of the view's summaries of that end, of all topics in which something counts from then on.
   */
  List<String> keysOfTopicsSince(long start, String view, long end) {
    return deltas.stream()
        .map(Delta::getTopic)
        .distinct()
        .filter(
            topic -> !between(surviving(topic, Long.MAX_VALUE), start, Long.MAX_VALUE).isEmpty())
        .map(topic -> Published.keyOf(rolling(topic, view, end)))
        .toList();
  }

  private boolean touched(String topic, String view, long end, long after, long until) {
    return deltas.stream()
        .filter(delta -> delta.getTopic().equals(topic))
        .filter(delta -> delta.getCause() > after && delta.getCause() <= until)
        .flatMap(delta -> sides(delta).stream())
        .anyMatch(side -> endOf(side.getCountedAt(), VIEWS.get(view)) == end);
  }

  /** What counts in the topic after everything caused until then. */
  private List<Contribution> surviving(String topic, long until) {
    Map<String, Contribution> counted = new HashMap<>();
    for (Delta delta : deltas) {
      if (!delta.getTopic().equals(topic) || delta.getCause() > until) {
        continue;
      }
      if (delta.getBefore() != null && !frozen(delta.getBefore(), delta.getCause())) {
        counted.remove(placeOf(delta.getBefore()));
      }
      if (delta.getAfter() != null && !frozen(delta.getAfter(), delta.getCause())) {
        counted.put(placeOf(delta.getAfter()), delta.getAfter());
      }
    }
    return List.copyOf(counted.values());
  }

  private static boolean frozen(Contribution contribution, long cause) {
    return endOf(contribution.getCountedAt(), 24 * HOUR) + HORIZON < cause;
  }

  private static String placeOf(Contribution contribution) {
    return contribution.getArticle() + "@" + contribution.getCountedAt();
  }

  private static List<Contribution> sides(Delta delta) {
    List<Contribution> sides = new ArrayList<>();
    if (delta.getBefore() != null) {
      sides.add(delta.getBefore());
    }
    if (delta.getAfter() != null) {
      sides.add(delta.getAfter());
    }
    return sides;
  }

  private static long endOf(long time, long length) {
    return time - time % length + length;
  }

  private static List<Contribution> between(List<Contribution> all, long from, long to) {
    return all.stream().filter(c -> c.getCountedAt() >= from && c.getCountedAt() < to).toList();
  }

  private static TopicSummary summary(
      String topic,
      String view,
      long end,
      SummaryStatus status,
      List<Contribution> held,
      long deadline,
      TopicTrend trend) {
    List<Contribution> reports = held.stream().filter(Contribution::getReport).toList();
    Map<String, List<Contribution>> stories =
        held.stream().collect(Collectors.groupingBy(Contribution::getStory));
    List<List<Contribution>> leading = leading(stories.values());
    long late = held.stream().filter(c -> c.getFirstSeen() > deadline).count();
    return TopicSummary.newBuilder()
        .setTopic(topic)
        .setView(view)
        .setStart(Instant.ofEpochMilli(end - VIEWS.get(view)))
        .setEnd(Instant.ofEpochMilli(end))
        .setStatus(status)
        .setArticles(held.size())
        .setReports(reports.size())
        .setStories(stories.size())
        .setSources(sources(held))
        .setLateShare(held.isEmpty() ? 0 : late / (double) held.size())
        .setSentiment(sentiment(reports))
        .setEntities(entities(reports))
        .setTopStories(leading.stream().map(PlainCount::story).toList())
        .setSentences(leading.stream().limit(3).map(PlainCount::sentence).toList())
        .setTrend(trend)
        .build();
  }

  private static List<List<Contribution>> leading(Collection<List<Contribution>> stories) {
    return stories.stream()
        .sorted(
            Comparator.<List<Contribution>>comparingLong(story -> -reports(story))
                .thenComparing(story -> -story.size())
                .thenComparing(story -> story.get(0).getStory()))
        .limit(10)
        .toList();
  }

  private static long reports(List<Contribution> contributions) {
    return contributions.stream().filter(Contribution::getReport).count();
  }

  private static int sources(List<Contribution> held) {
    return (int)
        held.stream()
            .map(Contribution::getSource)
            .filter(name -> !name.equals("unknown"))
            .distinct()
            .count();
  }

  private static StorySummary story(List<Contribution> held) {
    Contribution face = face(held);
    List<Contribution> reports = held.stream().filter(Contribution::getReport).toList();
    return new StorySummary(
        face.getStory(),
        face.getHeadline(),
        reports.size(),
        sources(held),
        mean(reports, Contribution::getSentimentMilli),
        Instant.ofEpochMilli(face.getStoryFirstSeen()));
  }

  private static SummarySentence sentence(List<Contribution> held) {
    Contribution face = face(held);
    return new SummarySentence(face.getLead(), face.getLeadArticle(), face.getStory());
  }

  private static Contribution face(List<Contribution> held) {
    return held.stream()
        .max(
            Comparator.comparingLong(Contribution::getFirstSeen)
                .thenComparing(Contribution::getArticle))
        .orElseThrow();
  }

  private static SentimentSummary sentiment(List<Contribution> reports) {
    double mean = mean(reports, Contribution::getSentimentMilli);
    double variance =
        reports.stream()
            .mapToDouble(c -> Math.pow(c.getSentimentMilli() / 1000.0 - mean, 2))
            .average()
            .orElse(0);
    return new SentimentSummary(
        mean,
        Math.sqrt(variance),
        (int) reports.stream().filter(c -> c.getSentimentMilli() >= 100).count(),
        (int) reports.stream().filter(c -> Math.abs(c.getSentimentMilli()) < 100).count(),
        (int) reports.stream().filter(c -> c.getSentimentMilli() <= -100).count());
  }

  private static <T> double mean(List<T> all, ToLongFunction<T> milli) {
    return all.stream().mapToLong(milli).average().orElse(0) / 1000.0;
  }

  private static List<EntitySummary> entities(List<Contribution> reports) {
    return reports.stream()
        .flatMap(report -> report.getEntities().stream())
        .collect(Collectors.groupingBy(SlimEntity::getId))
        .values()
        .stream()
        .map(PlainCount::entity)
        .sorted(
            Comparator.comparing((EntitySummary entity) -> -entity.getReports())
                .thenComparing(EntitySummary::getId))
        .limit(10)
        .toList();
  }

  private static EntitySummary entity(List<SlimEntity> named) {
    Map<String, Long> names =
        named.stream()
            .collect(
                Collectors.groupingBy(SlimEntity::getName, TreeMap::new, Collectors.counting()));
    long most = names.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    String name =
        names.keySet().stream().filter(n -> names.get(n) == most).findFirst().orElseThrow();
    SlimEntity any = named.get(0);
    return new EntitySummary(
        any.getId(),
        name,
        EntityType.valueOf(any.getType()),
        named.size(),
        mean(named, SlimEntity::getSentimentMilli));
  }

  private static TopicTrend trend(List<Contribution> all, long end) {
    int pastHour = (int) reports(between(all, end - HOUR, end));
    double usual = reports(between(all, end - 73 * HOUR, end - HOUR)) / 72.0;
    double score = (pastHour - usual) / Math.sqrt(usual + 1);
    Direction direction =
        score > 2 ? Direction.RISING : score < -2 ? Direction.FALLING : Direction.STEADY;
    return new TopicTrend(pastHour, usual, score, direction);
  }

  private static TopicTrend unknown() {
    return new TopicTrend(0, 0.0, 0.0, Direction.UNKNOWN);
  }
}
