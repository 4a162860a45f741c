package tidings.ingest.source;

import java.util.HashMap;
import java.util.Map;

/**
 * A place in a source, between two items. It is made of strings, so that it survives a restart in
 * Kafka Connect's offsets as well as in a file.
 *
 * @param position what the source needs to find the place; its own business
 */
public record SourceCursor(Map<String, String> position) {
  /** Before the first item. */
  public static final SourceCursor START = new SourceCursor(Map.of());

  public SourceCursor {
    position = Map.copyOf(position);
  }

  /** Returns a cursor of parts, each with keys of its own. */
  public static SourceCursor of(CursorPart... parts) {
    Map<String, String> position = new HashMap<>();
    for (CursorPart part : parts) {
      part.putInto(position);
    }
    return new SourceCursor(position);
  }
}
