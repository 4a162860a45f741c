package tidings.aggregate.window;

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

  static Change of(Delta delta, @Nullable Contribution before, @Nullable Contribution after) {
    Member member = after == null ? null : Member.of(after);
    return new Change(delta.getTopic(), delta.getCause(), before, after, member);
  }

  /** Whether both sides count the same. In which other topics they count does not matter here. */
  boolean isNothing() {
    if (before == null || after == null) {
      return before == after;
    }
    return before.getArticle().equals(after.getArticle())
        && before.getFirstSeen() == after.getFirstSeen()
        && before.getCountedAt() == after.getCountedAt()
        && before.getSource().equals(after.getSource())
        && before.getReport() == after.getReport()
        && before.getSentimentMilli() == after.getSentimentMilli()
        && before.getEntities().equals(after.getEntities())
        && isSameStory(before, after);
  }

  private static boolean isSameStory(Contribution before, Contribution after) {
    return before.getStory().equals(after.getStory())
        && before.getHeadline().equals(after.getHeadline())
        && before.getLead().equals(after.getLead())
        && before.getLeadArticle().equals(after.getLeadArticle())
        && before.getStoryFirstSeen() == after.getStoryFirstSeen();
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
