package tidings.ingest.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import tidings.ingest.article.ObservedTime;
import tidings.news.ObservedOrigin;
import tidings.runtime.sort.EntryFormat;

/** An item as it lies in a run. */
final class SpilledItem {
  /** Sorts behind every date; such items are kept in runs of their own. */
  static final long UNDATED = Long.MAX_VALUE;

  static final Comparator<SpilledItem> ORDER = orderAt(UNDATED);

  static final EntryFormat<SpilledItem> FORMAT =
      new EntryFormat<>() {
        @Override
        public void write(SpilledItem item, DataOutputStream run) throws IOException {
          item.write(run);
        }

        @Override
        public SpilledItem read(DataInputStream run) throws IOException {
          return SpilledItem.read(run);
        }
      };

  /** Roughly what it takes in memory beside the article. */
  private static final int OVERHEAD = 64;

  private final long observed;

  /** True: observed is the recorded crawl time; else it is the publication date. */
  private final boolean recorded;

  private final long order;
  private final byte[] article;

  SpilledItem(long observed, boolean recorded, long order, byte[] article) {
    this.observed = observed;
    this.recorded = recorded;
    this.order = order;
    this.article = article;
  }

  /** Returns ms since 1970; {@link #UNDATED} where only the as-of can tell. */
  long observed() {
    return observed;
  }

  /** Returns when it was observed; empty where only the as-of can tell. */
  Optional<ObservedTime> dated() {
    return observed == UNDATED
        ? Optional.empty()
        : Optional.of(
            new ObservedTime(
                Instant.ofEpochMilli(observed),
                recorded ? ObservedOrigin.RECORDED : ObservedOrigin.PUBLISHED));
  }

  /** Returns its place in the input, from 0. */
  long order() {
    return order;
  }

  /** Returns the RawArticle in Avro's binary encoding. */
  byte[] article() {
    return article;
  }

  int size() {
    return article.length + OVERHEAD;
  }

  /**
   * Returns the order in time, and of the input where that is the same.
   *
   * @param undatedAs where in time the undated items stand, ms since 1970
   */
  static Comparator<SpilledItem> orderAt(long undatedAs) {
    return Comparator.<SpilledItem>comparingLong(
            item -> item.observed == UNDATED ? undatedAs : item.observed)
        .thenComparingLong(SpilledItem::order);
  }

  private void write(DataOutputStream run) throws IOException {
    run.writeLong(observed);
    run.writeBoolean(recorded);
    run.writeLong(order);
    run.writeInt(article.length);
    run.write(article);
  }

  private static SpilledItem read(DataInputStream run) throws IOException {
    long observed = run.readLong();
    boolean recorded = run.readBoolean();
    long order = run.readLong();
    byte[] article = new byte[run.readInt()];
    run.readFully(article);
    return new SpilledItem(observed, recorded, order, article);
  }
}
