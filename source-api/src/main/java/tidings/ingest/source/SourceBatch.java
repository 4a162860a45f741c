package tidings.ingest.source;

import java.util.List;

/**
 * What one poll returned.
 *
 * @param items the items, in the source's order
 * @param unreadable what could not be read between them, in the source's order
 * @param next the cursor after all of them
 * @param exhausted true: nothing follows, ever; a live source never says so
 */
public record SourceBatch(
    List<SourceItem> items, List<UnreadableItem> unreadable, SourceCursor next, boolean exhausted) {
  public SourceBatch {
    items = List.copyOf(items);
    unreadable = List.copyOf(unreadable);
  }
}
