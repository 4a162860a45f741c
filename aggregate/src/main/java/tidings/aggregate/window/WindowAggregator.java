package tidings.aggregate.window;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.news.LateArticle;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.PublicationRow;

/**
 * Counts what changes and summarises each topic: the latest 1, 6 and 24 hours (rolling) and the
 * aligned hours, quarters of a day and days (UTC). For one thread.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>An article counts at its counted time, in the window that holds it: start inclusive, end
 *       exclusive.
 *   <li>The time is the highest cause and watermark seen. A watermark <i>w</i> promises that
 *       nothing observed before <i>w</i> will come; a delta of cause <i>c</i> does too for what was
 *       observed before <i>c</i>. So both move the time in the same way, and a window closes as
 *       soon as end + grace is less than the time, before the delta is counted. An article observed
 *       at end + grace exactly is on time; hence the comparison is strict.
 *   <li>A window that ever held anything is published when it closes, even if it is empty by then.
 *       Its trend is frozen at that moment.
 *   <li>What changes a closed window makes it corrected. A window that a late article opens is
 *       corrected from the start, and its trend is unknown.
 *   <li>An article is late in a window if it was first seen later than end + grace. It counts;
 *       {@link LateArticle} tells it once a window, when the article starts to count in the window.
 *       A revision within the window, a merge of stories and a promoted copy are no arrivals.
 *   <li>More than the correction horizon after its end a window is sealed: what changed is
 *       published at once, whatever the wall-clock intervals say, and no later change counts. A
 *       late article is then reported as not counted.
 *   <li>A rolling view ends with the five minutes that hold the time, so its newest bucket is still
 *       filling. It is published when it has changed and, as long as something counts in the
 *       topic's past 73 hours, when it has moved.
 * </ol>
 *
 * <p>So the last summary of an aligned window depends on the order of the deltas alone: not on
 * where watermarks fall, when flushes happen, restarts, or what else the task does. A delta whose
 * cause is less than the time (disordered input) is counted as it comes.
 *
 * <p>All state is in the two tables: a desk made of the same tables goes on where the last one was.
 * The work for a delta does not depend on the length of the windows, except that a closed window
 * whose totals are no longer in memory is counted anew when a correction is published.
 */
public final class WindowAggregator {
  /** The watermark that says that the input has ended. */
  public static final long END = Long.MAX_VALUE;

  private final Contributions contributions;
  private final ObservedClock clock;
  private final ReportHistory history = new ReportHistory();
  private final RollingViews rolling;
  private final AlignedWindows aligned;
  private final Retention retention;

  /**
   * Takes up the work where the tables say it was left; reads both once.
   *
   * @param contributions what counts now; kept for some three days of observed time
   * @param publications what was published; some 60 rows a topic
   */
  public WindowAggregator(
      Table<Contribution> contributions,
      Table<PublicationRow> publications,
      WindowSettings settings) {
    ContributionTable rows = new ContributionTable(contributions);
    Publications published = new Publications(publications);
    this.contributions = rows;
    clock = new ObservedClock(published);
    SummaryWriter writer = new SummaryWriter(rows, clock, settings);
    rolling = new RollingViews(rows, published, history, writer, clock);
    aligned =
        new AlignedWindows(new LoadedTotals(rows, settings), published, history, writer, settings);
    retention = new Retention(rows, history, rolling, settings);
    rows.visitAll(
        (topic, contribution) -> {
          history.add(topic, contribution);
          rolling.restore(topic, contribution);
        });
  }

  /** Counts a delta, after closing what has to be closed before its cause. */
  public void apply(Delta delta, WindowOutput output) {
    advanceTo(delta.getCause(), output);
    reportLate(delta, output);
    Contribution before = counted(delta.getTopic(), delta.getBefore());
    Contribution after = delta.getAfter();
    if (after == null || isFrozen(after)) {
      count(Change.of(delta, before, null));
      return;
    }
    if (!Contributions.isSamePlace(before, after)) {
      // Only a delta that is delivered twice finds its article counted already.
      count(Change.of(delta, counted(delta.getTopic(), after), null));
    }
    count(Change.of(delta, before, after));
  }

  /**
   * Moves the time on.
   *
   * @param watermark nothing observed before this moment (ms since 1970) will come any more; {@link
   *     #END}: nothing at all. Then every window becomes final, everything that has changed is
   *     published, and rolling views stay where the time was. More may follow all the same: it is
   *     counted, and corrects.
   */
  public void advance(long watermark, WindowOutput output) {
    if (watermark != END) {
      advanceTo(watermark, output);
      return;
    }
    clock.end();
    aligned.closeAll(output);
    aligned.flushAll(output);
    rolling.flush(output);
  }

  /**
   * Publishes the rolling views that are due, and of the aligned windows what has changed, each as
   * often as the settings' intervals allow.
   *
   * @param now wall-clock time in ms; it decides when something is published, never what
   */
  public void flush(long now, WindowOutput output) {
    rolling.flush(output);
    aligned.flush(now, output);
  }

  private void advanceTo(long time, WindowOutput output) {
    clock.moveTo(time);
    if (aligned.advanceTo(clock.time(), output)) {
      // A sealed window has left the tables: the time alone keeps it from being opened again.
      clock.save();
    }
    retention.expire(clock.time());
  }

  private void count(Change change) {
    if (change.isNothing()) {
      return;
    }
    rolling.replace(change);
    history.count(change);
    aligned.count(change, clock.time());
  }

  /**
   * The row of that article and time as the table has it; null if there is none or it is frozen.
   */
  private @Nullable Contribution counted(String topic, @Nullable Contribution wanted) {
    return wanted == null || isFrozen(wanted)
        ? null
        : contributions.get(topic, wanted.getArticle(), wanted.getCountedAt());
  }

  /** Whether every window that holds it is sealed; the longest is the last to be. */
  private boolean isFrozen(Contribution contribution) {
    return aligned.isSealed(View.DAY.endOf(contribution.getCountedAt()), clock.time());
  }

  private void reportLate(Delta delta, WindowOutput output) {
    Contribution after = delta.getAfter();
    if (after == null) {
      return;
    }
    for (View view : View.values()) {
      long end = view.endOf(after.getCountedAt());
      if (aligned.isLate(end, after.getFirstSeen()) && !wasIn(view, end, delta.getBefore())) {
        output.late(late(delta.getTopic(), view, end, after));
      }
    }
  }

  private static boolean wasIn(View view, long end, @Nullable Contribution before) {
    return before != null && view.endOf(before.getCountedAt()) == end;
  }

  private LateArticle late(String topic, View view, long end, Contribution article) {
    return new LateArticle(
        article.getArticle(),
        topic,
        view.label(),
        Instant.ofEpochMilli(end),
        Instant.ofEpochMilli(article.getObserved()),
        article.getObserved() - end,
        !aligned.isSealed(end, clock.time()));
  }
}
