package tidings.aggregate.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.news.TopicTrend;
import tidings.news.state.Contribution;

/**
 * The aligned windows of all topics, from their first article until they take no more corrections.
 *
 * <p>A window closes, becoming final, before anything observed later than its grace is counted. It
 * is sealed before anything observed later than its correction horizon is counted: what is still to
 * be published of it is published then, and never again. Both moments lie in the order of the data,
 * so what is published last of a window depends on the data alone.
 */
final class AlignedWindows {
  /** Some 15,000 articles, a fifth of a second. */
  private static final long MAX_CELLS_READ_PER_FLUSH = 100_000;

  private final LoadedTotals loaded;
  private final Publications publications;
  private final ReportHistory history;
  private final SummaryWriter writer;
  private final WindowSettings settings;
  private final Map<Window, AlignedWindow> windows = new HashMap<>();
  private final TreeSet<AlignedWindow> open = new TreeSet<>(AlignedWindow.IN_ORDER);
  private final TreeSet<AlignedWindow> closed = new TreeSet<>(AlignedWindow.IN_ORDER);
  private final TreeSet<AlignedWindow> dirty = new TreeSet<>(AlignedWindow.IN_ORDER);

  AlignedWindows(
      LoadedTotals loaded,
      Publications publications,
      ReportHistory history,
      SummaryWriter writer,
      WindowSettings settings) {
    this.loaded = loaded;
    this.publications = publications;
    this.history = history;
    this.writer = writer;
    this.settings = settings;
    publications.visit(WindowPublication.class, saved -> register(AlignedWindow.restored(saved)));
  }

  private void register(AlignedWindow window) {
    windows.put(window.window(), window);
    (window.isOpen() ? open : closed).add(window);
    if (window.isDirty()) {
      dirty.add(window);
    }
  }

  /** Returns whether a window of that end takes no change at that time. */
  boolean isSealed(long end, long time) {
    return end + settings.correctionHorizon().toMillis() < time;
  }

  /** Returns whether what was first seen at that time is late for a window of that end. */
  boolean isLate(long end, long firstSeen) {
    return end + settings.grace().toMillis() < firstSeen;
  }

  /**
   * Closes and seals, earliest first, what has to be before anything observed at that time; true if
   * anything was sealed.
   */
  boolean advanceTo(long time, WindowOutput output) {
    while (!open.isEmpty() && isLate(open.first().window().end(), time)) {
      close(open.first(), output);
    }
    boolean sealed = false;
    while (!closed.isEmpty() && isSealed(closed.first().window().end(), time)) {
      seal(closed.first(), output);
      sealed = true;
    }
    return sealed;
  }

  /** Closes all windows: nothing will come any more. */
  void closeAll(WindowOutput output) {
    while (!open.isEmpty()) {
      close(open.first(), output);
    }
  }

  private void close(AlignedWindow window, WindowOutput output) {
    open.remove(window);
    closed.add(window);
    window.close(history.trendAt(window.window().topic(), window.window().end()));
    publish(window, output);
  }

  private void seal(AlignedWindow window, WindowOutput output) {
    if (window.isDirty()) {
      publish(window, output);
    }
    closed.remove(window);
    windows.remove(window.window());
    loaded.forget(window);
    publications.delete(window.window());
  }

  /** Counts a change in the windows that it falls into and that are not sealed at that time. */
  void count(Change change, long time) {
    for (View view : View.values()) {
      Window old = windowOf(change, change.before(), view);
      Window now = windowOf(change, change.after(), view);
      if (old != null && !old.equals(now) && !isSealed(old.end(), time)) {
        count(change, old);
      }
      if (now != null && !isSealed(now.end(), time)) {
        count(change, now);
      }
    }
  }

  private static @Nullable Window windowOf(
      Change change, @Nullable Contribution contribution, View view) {
    return contribution == null
        ? null
        : Window.around(change.topic(), view, contribution.getCountedAt());
  }

  private void count(Change change, Window window) {
    AlignedWindow counted = windows.get(window);
    if (counted == null) {
      counted = opened(window, change.cause());
    }
    if (counted.totals() != null) {
      change.applyTo(window, counted.totals());
    }
    if (counted.changed()) {
      dirty.add(counted);
      publications.save(counted.publication());
    }
  }

  private AlignedWindow opened(Window window, long cause) {
    AlignedWindow opened =
        isLate(window.end(), cause)
            ? AlignedWindow.openedLate(window)
            : AlignedWindow.opened(window);
    loaded.opened(opened);
    register(opened);
    return opened;
  }

  /**
   * Publishes what has changed, as far as wall-clock intervals allow, and counts only so much anew
   * from the table: the rest has its turn in the next flushes.
   */
  void flush(long now, WindowOutput output) {
    long mayRead = loaded.cellsRead() + MAX_CELLS_READ_PER_FLUSH;
    for (AlignedWindow window : List.copyOf(dirty)) {
      if (window.totals() == null && loaded.cellsRead() > mayRead) {
        continue;
      }
      if (window.mayEmit(now, intervalOf(window))) {
        window.emittedAt(now);
        publish(window, output);
      }
    }
  }

  private long intervalOf(AlignedWindow window) {
    if (window.isOpen()) {
      return settings.provisionalInterval().toMillis();
    }
    long interval = settings.correctionInterval().toMillis();
    // A millisecond's distance for each counter (a hundredth of that is work) keeps counting anew
    // cheap.
    return window.totals() == null ? Math.max(interval, window.cells()) : interval;
  }

  /** Publishes all that has changed. */
  void flushAll(WindowOutput output) {
    for (AlignedWindow window : List.copyOf(dirty)) {
      publish(window, output);
    }
  }

  private void publish(AlignedWindow window, WindowOutput output) {
    dirty.remove(window);
    Totals totals = loaded.of(window);
    int revision = window.published(totals.cells());
    publications.save(window.publication());
    output.summary(
        writer.write(window.window(), window.status(), revision, totals, trendOf(window)));
  }

  private TopicTrend trendOf(AlignedWindow window) {
    return window.isOpen()
        ? history.trendAt(window.window().topic(), window.window().end()).trend()
        : window.trend();
  }
}
