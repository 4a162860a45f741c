package tidings.aggregate.window;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.news.state.Contribution;

/** How much each topic had in each bucket of the past days: what trends are made of. */
final class ReportHistory {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** How far before its end a window's trend looks. */
  static final long REACH = (1 + TrendCounts.BASELINE_HOURS) * HOUR;

  private static final Count NONE = new Count(0, 0);

  private record Count(int articles, int reports) {
    Count plus(int sign, boolean report) {
      return new Count(articles + sign, report ? reports + sign : reports);
    }
  }

  private final Map<String, NavigableMap<Long, Count>> topics = new HashMap<>();

  /** Counts a change. */
  void count(Change change) {
    if (change.before() != null) {
      count(change.topic(), change.before(), -1);
    }
    if (change.after() != null) {
      count(change.topic(), change.after(), 1);
    }
  }

  /** Counts what is in the table already. */
  void add(String topic, Contribution contribution) {
    count(topic, contribution, 1);
  }

  private void count(String topic, Contribution contribution, int sign) {
    topics
        .computeIfAbsent(topic, id -> new TreeMap<>())
        .compute(
            Bucket.startOf(contribution.getCountedAt()),
            (bucket, count) -> counted(count, sign, contribution.getReport()));
  }

  private static @Nullable Count counted(@Nullable Count before, int sign, boolean report) {
    Count after = (before == null ? NONE : before).plus(sign, report);
    return after.articles() == 0 ? null : after;
  }

  /** Forgets the topic's buckets before that one; true if none is left. */
  boolean forget(String topic, long before) {
    NavigableMap<Long, Count> buckets = topics.get(topic);
    if (buckets == null) {
      return true;
    }
    buckets.headMap(before, false).clear();
    if (buckets.isEmpty()) {
      topics.remove(topic);
    }
    return buckets.isEmpty();
  }

  /** Whether nothing counts in the topic from that bucket on. */
  boolean isEmptySince(String topic, long start) {
    NavigableMap<Long, Count> buckets = topics.get(topic);
    return buckets == null || buckets.ceilingKey(start) == null;
  }

  /** The last hour before the end, which is a bucket's, and the 72 hours before that. */
  TrendCounts trendAt(String topic, long end) {
    return new TrendCounts(
        reports(topic, end - HOUR, end), reports(topic, end - REACH, end - HOUR));
  }

  private int reports(String topic, long from, long to) {
    NavigableMap<Long, Count> buckets = topics.get(topic);
    if (buckets == null) {
      return 0;
    }
    int sum = 0;
    for (Count count : buckets.subMap(from, to).values()) {
      sum += count.reports();
    }
    return sum;
  }
}
