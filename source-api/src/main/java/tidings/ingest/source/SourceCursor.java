package tidings.ingest.source;

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
}
