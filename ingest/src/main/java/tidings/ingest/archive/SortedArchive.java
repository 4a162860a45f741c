package tidings.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.ObservedTime;
import tidings.runtime.sort.MergedRuns;
import tidings.runtime.sort.SortedRuns;

/** An archive's items by the time at which they were observed. Read once, by one thread. */
public final class SortedArchive implements Closeable {
  private final List<SortedRuns<SpilledItem>> runs;
  private final MergedRuns<SpilledItem> merged;
  private final ItemEncoding encoding = new ItemEncoding();
  private final Instant asOf;
  private final long size;
  private final @Nullable Instant oldest;
  private final @Nullable Instant newest;

  SortedArchive(
      List<SortedRuns<SpilledItem>> runs,
      Instant asOf,
      long size,
      @Nullable Instant oldest,
      @Nullable Instant newest)
      throws IOException {
    this.runs = List.copyOf(runs);
    this.merged = SortedRuns.merge(SpilledItem.orderAt(asOf.toEpochMilli()), runs);
    this.asOf = asOf;
    this.size = size;
    this.oldest = oldest;
    this.newest = newest;
  }

  /** Returns how many items there are in all. */
  public long size() {
    return size;
  }

  /** Returns where the items without a date stand. */
  public Instant asOf() {
    return asOf;
  }

  /** Returns the oldest plausible date of the input; empty without any. */
  public Optional<Instant> oldest() {
    return Optional.ofNullable(oldest);
  }

  /** Returns the newest plausible date of the input; empty without any. */
  public Optional<Instant> newest() {
    return Optional.ofNullable(newest);
  }

  /** Passes over items without decoding them, for a run that goes on after a crash. */
  public void skip(long items) throws IOException {
    for (long i = 0; i < items && merged.next() != null; i++) {
      // Only the position matters.
    }
  }

  /** Returns the next item in order; null at the end. */
  public @Nullable ArchivedItem next() throws IOException {
    SpilledItem item = merged.next();
    if (item == null) {
      return null;
    }
    ObservedTime observed = item.dated().orElseGet(() -> ObservedTime.assumed(asOf));
    return new ArchivedItem(encoding.decode(item.article()), observed.instant(), observed.origin());
  }

  /** Removes the runs: the archive can be sorted again from its input. */
  @Override
  public void close() throws IOException {
    merged.close();
    for (SortedRuns<SpilledItem> each : runs) {
      each.close();
    }
  }
}
