package tidings.aggregate.window;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tidings.news.SummaryStatus;
import tidings.news.TopicTrend;

/**
 * A window from its first article on: provisional while it is open, final when it closes, corrected
 * when it changes after that.
 */
final class AlignedWindow {
  /** The order in which windows become final. */
  static final Comparator<AlignedWindow> IN_ORDER =
      Comparator.comparing(AlignedWindow::window, Window.IN_ORDER);

  private static final long NEVER = Long.MIN_VALUE;

  private final Window window;
  private SummaryStatus status;
  private boolean dirty;
  private int revision;
  private @Nullable TrendCounts trend;
  private @Nullable Totals totals;
  private long cells;
  private long lastEmission = NEVER;

  private AlignedWindow(Window window, SummaryStatus status) {
    this.window = window;
    this.status = status;
  }

  /** A window that its first article opens, on time. */
  static AlignedWindow opened(Window window) {
    return new AlignedWindow(window, SummaryStatus.PROVISIONAL);
  }

  /** A window whose first article is late: it is closed from the start, and has no trend. */
  static AlignedWindow openedLate(Window window) {
    return new AlignedWindow(window, SummaryStatus.CORRECTED);
  }

  /** A window as it was saved. */
  static AlignedWindow restored(WindowPublication saved) {
    AlignedWindow restored = new AlignedWindow(saved.window(), saved.status());
    restored.dirty = saved.dirty();
    restored.revision = saved.revision();
    restored.trend = saved.trend();
    return restored;
  }

  /** Returns the row to save. */
  WindowPublication publication() {
    return new WindowPublication(window, revision, status, dirty, trend);
  }

  /** Notes that what it holds has changed; true if that is news. */
  boolean changed() {
    boolean correction = status == SummaryStatus.FINAL;
    boolean news = !dirty || correction;
    dirty = true;
    status = correction ? SummaryStatus.CORRECTED : status;
    return news;
  }

  /** Becomes final, with the trend as it is now: corrections do not change what was usual. */
  void close(TrendCounts counts) {
    status = SummaryStatus.FINAL;
    trend = counts;
  }

  /** Notes an emission, of so many counters, and returns its number. */
  int published(long size) {
    revision++;
    dirty = false;
    cells = size;
    return revision;
  }

  /** Notes the wall-clock time of an emission, ms: the next has to keep its distance. */
  void emittedAt(long now) {
    lastEmission = now;
  }

  /** Returns whether the last emission is that long ago, or none came from this process at all. */
  boolean mayEmit(long now, long interval) {
    return lastEmission == NEVER || Math.abs(now - lastEmission) >= interval;
  }

  /** Number of counters that it held when it was last published by this process. */
  long cells() {
    return cells;
  }

  boolean isOpen() {
    return status == SummaryStatus.PROVISIONAL;
  }

  boolean isDirty() {
    return dirty;
  }

  Window window() {
    return window;
  }

  SummaryStatus status() {
    return status;
  }

  /** Trend when it closed; unknown if it was never open. */
  TopicTrend trend() {
    return trend == null ? TrendCounts.unknown() : trend.trend();
  }

  /** Its totals; null if they are not in memory. */
  @Nullable Totals totals() {
    return totals;
  }

  void keep(Totals loaded) {
    totals = loaded;
  }

  void forgetTotals() {
    totals = null;
  }
}
