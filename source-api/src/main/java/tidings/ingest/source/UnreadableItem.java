package tidings.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tidings.news.Origin;

/**
 * Something that should have been an item.
 *
 * @param origin where it is
 * @param reason a sentence that names the place, what is wrong and what to do
 * @param original its first bytes, at most {@link #MAX_ORIGINAL_BYTES}; read-only
 */
public record UnreadableItem(Origin origin, String reason, ByteBuffer original)
    implements SourceDelivery {
  /** Most bytes of the original that are kept. */
  public static final int MAX_ORIGINAL_BYTES = 64 << 10;

  public UnreadableItem {
    ByteBuffer beginning = original.duplicate();
    beginning.limit(beginning.position() + Math.min(MAX_ORIGINAL_BYTES, beginning.remaining()));
    original = ByteBuffer.allocate(beginning.remaining()).put(beginning).flip().asReadOnlyBuffer();
  }

  /** Returns an unreadable item whose original is text. */
  public static UnreadableItem of(Origin origin, String reason, String original) {
    return new UnreadableItem(origin, reason, StandardCharsets.UTF_8.encode(original));
  }

  /** Returns a view of its own, so that reading it moves nobody else's position. */
  @Override
  public ByteBuffer original() {
    return original.asReadOnlyBuffer();
  }

  /** Returns where it is, as a key: the file and, where it holds several items, the position. */
  public String path() {
    String file = origin.getFile() != null ? origin.getFile() : String.valueOf(origin.getUrl());
    return origin.getPosition() == null ? file : file + "#" + origin.getPosition();
  }

  /** Returns a copy of the first bytes. */
  public byte[] bytes() {
    byte[] bytes = new byte[original.remaining()];
    original().get(bytes);
    return bytes;
  }
}
