package tidings.aggregate.window;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import tidings.aggregate.store.MemoryTable;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.PublicationRow;

/** One run over deltas, with watermarks, flushes and restarts where chance puts them. */
final class Run {
  private final Random random;
  private final WindowSettings settings;
  private final MemoryTable<Contribution> contributions = new MemoryTable<>();
  private final MemoryTable<PublicationRow> publications = new MemoryTable<>();
  private final Published published = new Published();
  private WindowAggregator aggregator;
  private long wall = Given.at("20T00:00:00");

  private Run(long seed) {
    random = new Random(seed);
    settings = settings();
    aggregator = aggregator();
  }

  /** Everything that is said of the deltas up to the end of the input. */
  static Published of(List<Delta> deltas, long seed) {
    Run run = new Run(seed);
    long last = 0;
    for (Delta delta : deltas) {
      run.disturb(last, delta.getCause());
      run.aggregator.apply(delta, run.published);
      last = delta.getCause();
    }
    run.aggregator.advance(WindowAggregator.END, run.published);
    return run.published;
  }

  private WindowSettings settings() {
    WindowSettings defaults = WindowSettings.defaults();
    return new WindowSettings(
        defaults.grace(),
        defaults.correctionHorizon(),
        Duration.ZERO,
        defaults.correctionInterval(),
        defaults.top(),
        defaults.sentences(),
        random.nextBoolean() ? defaults.cellsInMemory() : random.nextInt(60));
  }

  private WindowAggregator aggregator() {
    return new WindowAggregator(contributions, publications, settings);
  }

  private void disturb(long from, long to) {
    if (random.nextInt(3) == 0) {
      aggregator.advance(between(from, to), published);
    }
    if (random.nextInt(3) == 0) {
      wall += random.nextInt(100_000);
      aggregator.flush(wall, published);
    }
    if (random.nextInt(6) == 0) {
      aggregator = aggregator();
    }
    if (random.nextInt(6) == 0) {
      aggregator.advance(to, published);
    }
  }

  private long between(long from, long to) {
    return from == 0 ? to : from + (long) (random.nextDouble() * (to - from));
  }
}
