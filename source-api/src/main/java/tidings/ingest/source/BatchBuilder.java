package tidings.ingest.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the deliveries of one poll, up to the size that a batch may have. For one thread.
 *
 * <p>Ask {@link #isFull} before each delivery: an empty builder never is, so a single item of any
 * size makes a batch, and a source always gets on.
 */
public final class BatchBuilder {
  /** A batch with so many characters of content takes no further delivery. */
  public static final int MAX_CHARACTERS = 4 << 20;

  private final int maxItems;
  private final List<SourceItem> items = new ArrayList<>();
  private final List<UnreadableItem> unreadable = new ArrayList<>();
  private long characters;

  /**
   * @param maxItems most deliveries, from 1
   */
  public BatchBuilder(int maxItems) {
    if (maxItems < 1) {
      throw new IllegalArgumentException("A batch of " + maxItems + " items leads nowhere");
    }
    this.maxItems = maxItems;
  }

  /** Tells whether the batch has all that it may have. */
  public boolean isFull() {
    return items.size() + unreadable.size() >= maxItems || characters >= MAX_CHARACTERS;
  }

  /** Adds a delivery behind the ones before it. */
  public void add(SourceDelivery delivery) {
    if (delivery instanceof SourceItem item) {
      items.add(item);
      characters += item.article().getContent().length();
    } else if (delivery instanceof UnreadableItem bad) {
      unreadable.add(bad);
      characters += bad.original().remaining();
    }
  }

  /**
   * Returns a batch behind which more may come, now or later.
   *
   * @param next the cursor after all that was added
   */
  public SourceBatch build(SourceCursor next) {
    return new SourceBatch(items, unreadable, next, false);
  }

  /**
   * Returns the last batch of a place that ends, as an archive does.
   *
   * @param next the cursor after all that was added
   */
  public SourceBatch buildLast(SourceCursor next) {
    return new SourceBatch(items, unreadable, next, true);
  }
}
