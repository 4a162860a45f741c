package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.news.state.Contribution;

/**
 * What counts now, article by article: the truth that all totals are sums of. One row a topic and
 * article, filed under the bucket of its counted time.
 */
final class Contributions {
  /** Sorts before and after all keys: topic ids are of a-z, 0-9 and the hyphen. */
  private static final String FIRST = "";

  private static final String LAST = "~";

  private final Table<Contribution> table;

  Contributions(Table<Contribution> table) {
    this.table = table;
  }

  /** The contribution of that article at that counted time; null if it does not count then. */
  @Nullable Contribution get(String topic, String article, long countedAt) {
    return table.get(Keys.of(topic, Bucket.startOf(countedAt), article));
  }

  /** The contribution of the same article at the same counted time; null if it does not count. */
  @Nullable Contribution get(String topic, Contribution wanted) {
    return table.get(key(topic, wanted));
  }

  /** Removes what counted and puts what counts now; either may be null. */
  void replace(String topic, @Nullable Contribution before, @Nullable Contribution after) {
    if (before != null && !isSamePlace(before, after)) {
      table.delete(key(topic, before));
    }
    if (after != null) {
      table.put(key(topic, after), after);
    }
  }

  /** Whether one takes the other's row. */
  static boolean isSamePlace(@Nullable Contribution one, @Nullable Contribution other) {
    return one != null
        && other != null
        && Bucket.startOf(one.getCountedAt()) == Bucket.startOf(other.getCountedAt())
        && one.getArticle().equals(other.getArticle());
  }

  /**
   * Visits what counts in the topic from one bucket boundary (inclusive) to another (exclusive).
   */
  void visit(String topic, long from, long to, Consumer<Contribution> visitor) {
    table.range(
        Keys.of(topic, from),
        Keys.of(topic, to),
        (key, contribution) -> visitor.accept(contribution));
  }

  /** Visits everything, with the topic it counts in. */
  void visitAll(BiConsumer<String, Contribution> visitor) {
    table.range(
        FIRST, LAST, (key, contribution) -> visitor.accept(Keys.topicOf(key), contribution));
  }

  /**
   * Removes what counts in the topic from one bucket boundary (inclusive) to another (exclusive).
   */
  void expire(String topic, long from, long to) {
    List<String> expired = new ArrayList<>();
    table.range(Keys.of(topic, from), Keys.of(topic, to), (key, contribution) -> expired.add(key));
    expired.forEach(table::delete);
  }

  private static String key(String topic, Contribution contribution) {
    return Keys.of(topic, Bucket.startOf(contribution.getCountedAt()), contribution.getArticle());
  }
}
