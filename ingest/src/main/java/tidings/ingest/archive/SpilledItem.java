package tidings.ingest.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.ObservedTime;
import tidings.news.ObservedOrigin;

/** An item as it lies in a run. */
final class SpilledItem {
  /** Sorts behind every date; such items are kept in runs of their own. */
  static final long UNDATED = Long.MAX_VALUE;

  static final Comparator<SpilledItem> ORDER =
      Comparator.comparingLong(SpilledItem::observed).thenComparingLong(SpilledItem::order);

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

  void write(DataOutputStream run) throws IOException {
    run.writeLong(observed);
    run.writeBoolean(recorded);
    run.writeLong(order);
    run.writeInt(article.length);
    run.write(article);
  }

  /** Returns the next item of a run; null at its end. */
  static @Nullable SpilledItem read(DataInputStream run) throws IOException {
    long observed;
    try {
      observed = run.readLong();
    } catch (EOFException e) {
      return null;
    }
    boolean recorded = run.readBoolean();
    long order = run.readLong();
    byte[] article = new byte[run.readInt()];
    run.readFully(article);
    return new SpilledItem(observed, recorded, order, article);
  }
}
