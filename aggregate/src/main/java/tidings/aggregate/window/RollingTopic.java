package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.List;
import tidings.news.state.Contribution;

/**
 * The latest windows of a topic. They end with the current bucket and move a bucket at a time: what
 * enters is added, what leaves is subtracted, so that the cost does not grow with their length.
 *
 * <p>What enters and leaves is read from the table. So the views are moved before a row changes,
 * and count the change after it: only this class can move them and count in them, and only it
 * replaces rows.
 */
final class RollingTopic {
  private final List<RollingView> views;

  /**
   * The views of that end as they were saved; what they hold is to be restored.
   *
   * @param saved what was published of each view
   */
  RollingTopic(List<RollingPublication> saved, long end) {
    this.views = saved.stream().map(publication -> new RollingView(publication, end)).toList();
  }

  /** Counts what is in the table already. */
  void restore(Contribution contribution) {
    Member member = Member.of(contribution);
    views.forEach(view -> view.restore(contribution, member));
  }

  /**
   * Replaces a row of the topic, and counts that in the views, moved to that end.
   *
   * @return the views whose publication is to be saved
   */
  List<RollingView> replace(Change change, long end, ContributionTable rows) {
    moveTo(end, rows);
    rows.replace(change);
    List<RollingView> changed = new ArrayList<>();
    for (RollingView view : views) {
      if (view.count(change)) {
        changed.add(view);
      }
    }
    return changed;
  }

  /** Moves the views to that end, which is a bucket's, and returns those that have news. */
  List<RollingView> due(long end, Contributions rows) {
    moveTo(end, rows);
    return views.stream().filter(RollingView::isDue).toList();
  }

  private void moveTo(long end, Contributions rows) {
    views.forEach(view -> view.moveTo(end, rows));
  }

  /** Returns whether there is nothing more to say until something is counted. */
  boolean isSettled() {
    return views.stream().allMatch(RollingView::isSettled);
  }

  /** One of the latest windows of the topic. */
  static final class RollingView {
    private final Totals totals = new Totals(Long.MAX_VALUE);
    private RollingPublication publication;
    private long end;

    private RollingView(RollingPublication saved, long end) {
      this.publication = saved;
      this.end = end;
    }

    private void restore(Contribution contribution, Member member) {
      if (window().holds(contribution.getCountedAt())) {
        totals.add(contribution, member);
      }
    }

    private void moveTo(long newEnd, Contributions rows) {
      long oldEnd = end;
      end = newEnd;
      if (oldEnd == newEnd || isSettled()) {
        return;
      }
      long length = publication.view().millis();
      long start = newEnd - length;
      if (start >= oldEnd) {
        totals.clear();
      } else {
        rows.visit(publication.topic(), oldEnd - length, start, totals::subtract);
      }
      rows.visit(
          publication.topic(),
          Math.max(oldEnd, start),
          newEnd,
          entering -> totals.add(entering, Member.of(entering)));
    }

    /** Returns whether the change has to be published and was not yet known to have to. */
    private boolean count(Change change) {
      change.applyTo(window(), totals);
      if (publication.dirty() || !change.reaches(end - ReportHistory.REACH)) {
        return false;
      }
      publication = publication.changed();
      return true;
    }

    /** Returns whether it has news: it has changed, or time has passed that matters. */
    private boolean isDue() {
      return publication.dirty() || end != publication.end() && !publication.idle();
    }

    private boolean isSettled() {
      return publication.idle() && !publication.dirty();
    }

    /**
     * Notes an emission.
     *
     * @param quiet whether nothing counts that the passing of time could change
     */
    void emitted(boolean quiet) {
      publication = publication.emitted(end, quiet);
    }

    RollingPublication publication() {
      return publication;
    }

    Window window() {
      return new Window(publication.topic(), publication.view(), end);
    }

    Totals totals() {
      return totals;
    }
  }
}
