package tidings.ingest;

import java.util.Map;
import java.util.TreeMap;
import tidings.ingest.source.UnreadableItem;
import tidings.runtime.failure.DeadLetterHeaders;

/**
 * What the headers of a dead letter say of an item that could not be read; named as Kafka Streams
 * names those of its own dead letters, so that readers need to know one kind.
 */
public final class UnreadableItemHeaders {
  private UnreadableItemHeaders() {}

  /** Returns the headers' values, UTF-8 text, by name in order. */
  public static Map<String, String> of(UnreadableItem item) {
    Map<String, String> headers = new TreeMap<>();
    headers.put(DeadLetterHeaders.EXCEPTION, UnreadableItem.class.getName());
    headers.put(DeadLetterHeaders.MESSAGE, item.reason());
    return headers;
  }
}
