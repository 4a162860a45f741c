package tidings.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.ObservedTime;
import tidings.ingest.article.PublicationDate;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.SourceProgress;
import tidings.ingest.source.UnreadableItem;
import tidings.news.ObservedOrigin;
import tidings.runtime.sort.SortedRuns;

/**
 * Sorts the items of an archive by the time at which they were observed, and by their place in the
 * input where that is the same.
 *
 * <p>An external merge sort ({@link SortedRuns}). Items without a date stand at the as-of, which is
 * known only when the whole input was read; they have runs of their own, in the order of the input.
 */
public final class ArchiveSorter {
  /** The as-of of an input without a single date. */
  public static final Instant DEFAULT_AS_OF = Instant.parse("2000-01-01T00:00:00Z");

  private static final long MEMORY = 32L << 20;

  private final Path folder;
  private final Instant runStart;
  private final @Nullable Instant asOf;
  private final long memory;
  private final ItemEncoding encoding = new ItemEncoding();

  private final Buffer dated;
  private final Buffer undated;
  private long count;
  private @Nullable Instant oldest;
  private @Nullable Instant newest;

  /**
   * @param folder where runs are spilled; it exists, and this sorter's files are the only {@code
   *     *.run} in it
   * @param runStart recorded start of the run, by which a date in the future is recognised
   * @param asOf where items without a date stand; null for the newest plausible date of the input,
   *     or {@link #DEFAULT_AS_OF} without any
   */
  public ArchiveSorter(Path folder, Instant runStart, @Nullable Instant asOf) {
    this(folder, runStart, asOf, MEMORY);
  }

  ArchiveSorter(Path folder, Instant runStart, @Nullable Instant asOf, long memory) {
    this.folder = folder;
    this.runStart = runStart;
    this.asOf = asOf;
    this.memory = memory;
    this.dated = new Buffer("dated");
    this.undated = new Buffer("undated");
  }

  /**
   * Takes all that a source delivers, up to its end.
   *
   * @param unreadable gets what could not be read, in the source's order
   * @param progress gets, after each batch, how far the source has read
   */
  public void addAll(
      ArticleSource source, Consumer<UnreadableItem> unreadable, Consumer<SourceProgress> progress)
      throws IOException, InterruptedException {
    SourceBatch batch;
    SourceCursor cursor = SourceCursor.START;
    do {
      batch = source.poll(cursor);
      for (SourceItem item : batch.items()) {
        add(item);
      }
      batch.unreadable().forEach(unreadable);
      progress.accept(source.progress());
      cursor = batch.next();
    } while (!batch.exhausted());
  }

  /** Takes an item, which follows the ones before it in the order of the input. */
  public void add(SourceItem item) throws IOException {
    Instant recorded = item.recordedObserved();
    Instant published = PublicationDate.of(item.article(), runStart).instant();
    Optional<ObservedTime> observed = ObservedTime.dated(recorded, published, runStart);
    boolean isRecorded =
        observed.filter(time -> time.origin() == ObservedOrigin.RECORDED).isPresent();
    remember(isRecorded ? recorded : null);
    remember(published);
    long time =
        observed.map(ObservedTime::instant).map(Instant::toEpochMilli).orElse(SpilledItem.UNDATED);
    Buffer buffer = observed.isPresent() ? dated : undated;
    buffer.add(new SpilledItem(time, isRecorded, count++, encoding.encode(item.article())));
  }

  /** Returns the archive in order. Nothing can be added any more. */
  public SortedArchive sort() throws IOException {
    return new SortedArchive(
        List.of(dated.finish(), undated.finish()), effectiveAsOf(), count, oldest, newest);
  }

  private Instant effectiveAsOf() {
    if (asOf != null) {
      return asOf;
    }
    return newest == null ? DEFAULT_AS_OF : newest;
  }

  private void remember(@Nullable Instant date) {
    if (date == null) {
      return;
    }
    oldest = oldest == null || date.isBefore(oldest) ? date : oldest;
    newest = newest == null || date.isAfter(newest) ? date : newest;
  }

  /** Items that wait for being sorted and spilled. */
  private final class Buffer {
    private final SortedRuns<SpilledItem> runs;
    private final List<SpilledItem> items = new ArrayList<>();
    private long size;

    Buffer(String name) {
      runs =
          new SortedRuns<>(
              folder, name, SpilledItem.FORMAT, SpilledItem.ORDER, SortedRuns.MAX_OPEN / 2);
    }

    void add(SpilledItem item) throws IOException {
      items.add(item);
      size += item.size();
      if (size >= memory / 2) {
        spill();
      }
    }

    SortedRuns<SpilledItem> finish() throws IOException {
      spill();
      return runs;
    }

    private void spill() throws IOException {
      if (items.isEmpty()) {
        return;
      }
      items.sort(SpilledItem.ORDER);
      runs.add(items);
      items.clear();
      size = 0;
    }
  }
}
