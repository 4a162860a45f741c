package tidings.aggregate.window;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;

/**
 * What changes in a topic: an article counts no more, counts anew, or counts otherwise.
 *
 * @param topic topic id
 * @param cause when the cause of it was observed, ms since 1970
 * @param before what counted; null if nothing did
 * @param after what counts now; null if nothing does
 * @param member stands for {@code after} in totals; null without it
 */
record Change(
    String topic,
    long cause,
    @Nullable Contribution before,
    @Nullable Contribution after,
    @Nullable Member member) {
  /**
   * What no total depends on: the revision, and in which other topics it counts. Named are the
   * fields that do not count, so that one that is added counts unless it is named here.
   */
  static final Set<String> NOT_COUNTED = Set.of("observed", "topics");

  private static final List<Schema.Field> COUNTED =
      Contribution.getClassSchema().getFields().stream()
          .filter(field -> !NOT_COUNTED.contains(field.name()))
          .toList();

  static Change of(Delta delta, @Nullable Contribution before, @Nullable Contribution after) {
    Member member = after == null ? null : Member.of(after);
    return new Change(delta.getTopic(), delta.getCause(), before, after, member);
  }

  /** Whether both sides count the same. */
  boolean isNothing() {
    if (before == null || after == null) {
      return before == after;
    }
    for (Schema.Field field : COUNTED) {
      if (!Objects.equals(before.get(field.pos()), after.get(field.pos()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether either side counts at that moment or later. */
  boolean reaches(long time) {
    return before != null && before.getCountedAt() >= time
        || after != null && after.getCountedAt() >= time;
  }

  /** Applies what falls into the window. */
  void applyTo(Window window, Totals totals) {
    if (before != null && window.holds(before.getCountedAt())) {
      totals.subtract(before);
    }
    if (after != null && window.holds(after.getCountedAt())) {
      totals.add(after, member);
    }
  }
}
