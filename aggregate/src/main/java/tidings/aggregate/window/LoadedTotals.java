package tidings.aggregate.window;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * The totals that are in memory. Those of open windows stay; those of closed ones stay while there
 * is room, the least recently used going first, and are counted anew from the table when needed.
 */
final class LoadedTotals {
  private final Contributions contributions;
  private final long graceMillis;
  private final long room;
  private final Map<AlignedWindow, Long> closed = new LinkedHashMap<>(16, 0.75f, true);
  private long cells;
  private long cellsRead;

  LoadedTotals(Contributions contributions, WindowSettings settings) {
    this.contributions = contributions;
    this.graceMillis = settings.grace().toMillis();
    this.room = settings.cellsInMemory();
  }

  /** What the window holds. */
  Totals of(AlignedWindow window) {
    Totals totals = window.totals() == null ? load(window) : window.totals();
    if (!window.isOpen()) {
      used(window, totals);
    }
    return totals;
  }

  /** A window that has just been opened holds nothing. */
  void opened(AlignedWindow window) {
    window.keep(empty(window));
  }

  /** The window will not be asked for again. */
  void forget(AlignedWindow window) {
    Long weight = closed.remove(window);
    cells -= weight == null ? 0 : weight;
    window.forgetTotals();
  }

  /** How much has been counted anew from the table so far. */
  long cellsRead() {
    return cellsRead;
  }

  private Totals load(AlignedWindow window) {
    Totals totals = empty(window);
    contributions.visit(
        window.window().topic(),
        window.window().start(),
        window.window().end(),
        contribution -> totals.add(contribution, Member.of(contribution)));
    window.keep(totals);
    cellsRead += totals.cells();
    return totals;
  }

  private Totals empty(AlignedWindow window) {
    return new Totals(window.window().end() + graceMillis);
  }

  private void used(AlignedWindow window, Totals totals) {
    Long before = closed.put(window, totals.cells());
    cells += totals.cells() - (before == null ? 0 : before);
    Iterator<Entry<AlignedWindow, Long>> oldest = closed.entrySet().iterator();
    while (cells > room && oldest.hasNext()) {
      Entry<AlignedWindow, Long> evicted = oldest.next();
      cells -= evicted.getValue();
      evicted.getKey().forgetTotals();
      oldest.remove();
    }
  }
}
