package tidings.aggregate.window;

import tidings.news.SummaryStatus;
import tidings.news.state.Contribution;
import tidings.news.state.Publication;

/**
 * The latest window of a topic. It ends with the current bucket and moves a bucket at a time: what
 * enters is added, what leaves is subtracted, so that the cost does not grow with its length.
 */
final class RollingView {
  private final String topic;
  private final View view;
  private final Totals totals = new Totals(Long.MAX_VALUE);
  private long end;
  private long publishedEnd;
  private int revision;
  private boolean dirty;
  private boolean idle;

  /** The view as it was saved, ending there; what it holds is to be restored. */
  RollingView(String topic, View view, long end, Publication saved) {
    this.topic = topic;
    this.view = view;
    this.end = end;
    this.publishedEnd = saved.getEnd();
    this.revision = saved.getRevision();
    this.dirty = saved.getDirty();
    this.idle = saved.getIdle();
  }

  /** What is to be saved of it. */
  Publication publication() {
    return new Publication(
        revision, SummaryStatus.ROLLING.name(), dirty, -1, 0, publishedEnd, idle);
  }

  /** Counts what is in the table already. */
  void restore(Contribution contribution, Member member) {
    if (window().holds(contribution.getCountedAt())) {
      totals.add(contribution, member);
    }
  }

  /** Moves on to that end, which is a bucket's. The table must be as it was at the last count. */
  void moveTo(long newEnd, Contributions contributions) {
    long oldEnd = end;
    end = newEnd;
    if (oldEnd == newEnd || isSettled()) {
      return;
    }
    long start = newEnd - view.millis();
    if (start >= oldEnd) {
      totals.clear();
    } else {
      contributions.visit(topic, oldEnd - view.millis(), start, totals::subtract);
    }
    contributions.visit(
        topic,
        Math.max(oldEnd, start),
        newEnd,
        entering -> totals.add(entering, Member.of(entering)));
  }

  /** Counts a change; true if its publication is to be saved. */
  boolean count(Change change) {
    change.applyTo(window(), totals);
    if (dirty || !change.reaches(end - ReportHistory.REACH)) {
      return false;
    }
    dirty = true;
    return true;
  }

  /** Whether it would say something new: it has changed, or time has passed that matters. */
  boolean isDue() {
    return dirty || end != publishedEnd && !idle;
  }

  /** Whether it says all there is to say until something is counted. */
  boolean isSettled() {
    return idle && !dirty;
  }

  /**
   * Notes an emission and returns its number.
   *
   * @param quiet whether nothing counts that the passing of time could change
   */
  int published(boolean quiet) {
    revision++;
    dirty = false;
    idle = quiet;
    publishedEnd = end;
    return revision;
  }

  String topic() {
    return topic;
  }

  View view() {
    return view;
  }

  Window window() {
    return new Window(topic, view, end);
  }

  Totals totals() {
    return totals;
  }
}
