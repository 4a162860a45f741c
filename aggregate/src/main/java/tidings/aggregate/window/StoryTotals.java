package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tidings.news.state.Contribution;

/** What a window holds of one story. */
final class StoryTotals {
  /** Most reports first, then most articles, then by id. */
  static final Comparator<StoryTotals> LEADING_FIRST =
      Comparator.comparingInt(StoryTotals::reports)
          .thenComparingInt(StoryTotals::articles)
          .reversed()
          .thenComparing(StoryTotals::id);

  private static final Comparator<Member> BY_FIRST_SEEN =
      Comparator.comparingLong(Member::firstSeen).thenComparing(Member::article);

  private final String id;
  private final List<Member> members = new ArrayList<>(1);
  private int reports;
  private long sentimentMilli;

  StoryTotals(String id) {
    this.id = id;
  }

  void add(Member member, boolean report, int sentiment) {
    members.add(member);
    if (report) {
      reports++;
      sentimentMilli += sentiment;
    }
  }

  /** Subtracts what was added. */
  void subtract(Contribution contribution) {
    remove(contribution);
    if (contribution.getReport()) {
      reports--;
      sentimentMilli -= contribution.getSentimentMilli();
    }
  }

  /** Searches from the front, because rolling windows lose their oldest first. */
  private void remove(Contribution contribution) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).represents(contribution)) {
        members.remove(i);
        return;
      }
    }
  }

  String id() {
    return id;
  }

  int articles() {
    return members.size();
  }

  int reports() {
    return reports;
  }

  /** Sum of the reports' sentiment, in thousandths. */
  long sentimentMilli() {
    return sentimentMilli;
  }

  /** Distinct sources, as far as they are known. */
  int sources() {
    return (int) members.stream().map(Member::source).filter(Totals::isKnown).distinct().count();
  }

  /**
   * The article that knows most of the story: the last seen for the first time, then the highest
   * id.
   */
  Member latest() {
    return members.stream().max(BY_FIRST_SEEN).orElseThrow();
  }
}
