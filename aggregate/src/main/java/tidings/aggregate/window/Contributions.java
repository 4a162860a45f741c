package tidings.aggregate.window;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.news.state.Contribution;

/**
 * The current contributions, article by article: the truth that all totals are sums of. To read:
 * rows change through {@link RollingTopic#replace} alone, and go with {@link Retention}.
 */
interface Contributions {
  /** Returns the contribution of that article at that counted time; null if there is none. */
  @Nullable Contribution get(String topic, String article, long countedAt);

  /**
   * Visits what counts in the topic from one bucket boundary (inclusive) to another (exclusive).
   */
  void visit(String topic, long from, long to, Consumer<Contribution> visitor);

  /** Visits everything, with the topic it counts in. */
  void visitAll(BiConsumer<String, Contribution> visitor);

  /** Returns whether one takes the other's row. */
  static boolean isSamePlace(@Nullable Contribution one, @Nullable Contribution other) {
    return one != null
        && other != null
        && Bucket.startOf(one.getCountedAt()) == Bucket.startOf(other.getCountedAt())
        && one.getArticle().equals(other.getArticle());
  }
}
