package tidings.ingest.source;

import java.util.List;

/**
 * What one poll returned.
 *
 * @param items the items, in the source's order
 * @param unreadable what could not be read between them, in the source's order
 * @param next the cursor after all of them
 * @param exhausted true: nothing follows, ever; never of a live source
 */
public record SourceBatch(
    List<SourceItem> items, List<UnreadableItem> unreadable, SourceCursor next, boolean exhausted) {
  public SourceBatch {
    items = List.copyOf(items);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Returns the batch of a live source that has nothing now.
   *
   * @param next where it stands
   */
  public static SourceBatch nothingNew(SourceCursor next) {
    return new SourceBatch(List.of(), List.of(), next, false);
  }

  /** Tells whether nothing was delivered. */
  public boolean isEmpty() {
    return items.isEmpty() && unreadable.isEmpty();
  }
}
