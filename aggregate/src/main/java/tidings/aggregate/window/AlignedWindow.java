package tidings.aggregate.window;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tidings.news.SummaryStatus;
import tidings.news.TopicTrend;
import tidings.news.state.Publication;

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
  private long restingSince = NEVER;

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
  static AlignedWindow restored(Window window, Publication saved) {
    AlignedWindow restored = new AlignedWindow(window, SummaryStatus.valueOf(saved.getStatus()));
    restored.dirty = saved.getDirty();
    restored.revision = saved.getRevision();
    restored.trend =
        saved.getTrendPastHour() < 0
            ? null
            : new TrendCounts(saved.getTrendPastHour(), saved.getTrendBaseline());
    return restored;
  }

  /** What is to be saved of it. */
  Publication publication() {
    return new Publication(
        revision,
        status.name(),
        dirty,
        trend == null ? -1 : trend.pastHour(),
        trend == null ? 0 : trend.baseline(),
        0L,
        true);
  }

  /** Notes that what it holds has changed; true if that is news. */
  boolean changed() {
    boolean correction = status == SummaryStatus.FINAL;
    boolean news = !dirty || correction;
    dirty = true;
    status = correction ? SummaryStatus.CORRECTED : status;
    return news;
  }

  /** Becomes final, with the trend as it is now: corrections will not change what was usual. */
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

  /** Rests, from that wall-clock time on. */
  void rest(long now) {
    restingSince = now;
  }

  /** Whether it has rested that long, or not been published by this process at all. */
  boolean rested(long now, long interval) {
    return restingSince == NEVER || Math.abs(now - restingSince) >= interval;
  }

  /** How many counters it held when it was last published by this process. */
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

  /** The trend when it closed; unknown if it was never open. */
  TopicTrend trend() {
    return trend == null ? TrendCounts.unknown() : trend.trend();
  }

  /** What it holds, if that is in memory. */
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
