package tidings.ingest.format.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Something in a feed that should have been an entry.
 *
 * @param position its number in the feed, from 1
 * @param whatIsWrong what is wrong and what to do, to go behind the name of the place
 * @param xml the entry as it stands
 */
public record BrokenEntry(int position, String whatIsWrong, String xml) implements FeedItem {
  /** Returns the entry's bytes as UTF-8. */
  public ByteBuffer original() {
    return ByteBuffer.wrap(xml.getBytes(StandardCharsets.UTF_8));
  }
}
