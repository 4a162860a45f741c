package tidings.aggregate.window;

import tidings.aggregate.store.MemoryTable;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.PublicationRow;

/** A aggregator with tables in memory, and what it says. */
final class Trial {
  private final MemoryTable<Contribution> contributions = new MemoryTable<>();
  private final MemoryTable<PublicationRow> publications = new MemoryTable<>();
  private final Published published = new Published();
  private final WindowSettings settings;
  private WindowAggregator aggregator;

  Trial() {
    this(WindowSettings.defaults());
  }

  Trial(WindowSettings settings) {
    this.settings = settings;
    aggregator = aggregator();
  }

  private WindowAggregator aggregator() {
    return new WindowAggregator(contributions, publications, settings);
  }

  Trial count(Delta... deltas) {
    for (Delta delta : deltas) {
      aggregator.apply(delta, published);
    }
    return this;
  }

  Trial watermark(String time) {
    aggregator.advance(Given.at(time), published);
    return this;
  }

  Trial end() {
    aggregator.advance(WindowAggregator.END, published);
    return this;
  }

  Trial flush(long seconds) {
    return flushAtMillis(seconds * 1000);
  }

  Trial flushAtMillis(long now) {
    aggregator.flush(now, published);
    return this;
  }

  /** Another aggregator takes over the tables. */
  Trial restart() {
    aggregator = aggregator();
    return this;
  }

  /** What was said, and no more of it. */
  Trial forget() {
    published.clear();
    return this;
  }

  Published said() {
    return published;
  }

  long rows() {
    int[] rows = new int[1];
    contributions.range("", "~", (key, row) -> rows[0]++);
    return rows[0];
  }
}
