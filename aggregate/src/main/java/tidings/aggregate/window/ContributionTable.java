package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.news.state.Contribution;

/**
 * The table of contributions: one row a topic and article, filed under the bucket of its counted
 * time.
 */
final class ContributionTable implements Contributions {
  /** Sorts before and after all keys: topic ids are of a-z, 0-9 and the hyphen. */
  private static final String FIRST = "";

  private static final String LAST = "~";

  private final Table<Contribution> table;

  ContributionTable(Table<Contribution> table) {
    this.table = table;
  }

  @Override
  public @Nullable Contribution get(String topic, String article, long countedAt) {
    return table.get(Keys.of(topic, Bucket.startOf(countedAt), article));
  }

  @Override
  public void visit(String topic, long from, long to, Consumer<Contribution> visitor) {
    table.range(
        Keys.of(topic, from),
        Keys.of(topic, to),
        (key, contribution) -> visitor.accept(contribution));
  }

  @Override
  public void visitAll(BiConsumer<String, Contribution> visitor) {
    table.range(
        FIRST, LAST, (key, contribution) -> visitor.accept(Keys.topicOf(key), contribution));
  }

  /** Removes what counted before a change and puts what counts after it. */
  void replace(Change change) {
    Contribution before = change.before();
    Contribution after = change.after();
    if (before != null && !Contributions.isSamePlace(before, after)) {
      table.delete(key(change.topic(), before));
    }
    if (after != null) {
      table.put(key(change.topic(), after), after);
    }
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
