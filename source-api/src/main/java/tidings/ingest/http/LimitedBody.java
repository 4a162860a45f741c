package tidings.ingest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body up to a limit. Decompression stops there too, so a bomb costs no more than an honest
 * body.
 */
final class LimitedBody {
  private LimitedBody() {}

  /**
   * Reads a body.
   *
   * @param abort breaks the connection: to close a body first reads the rest of it
   * @throws FetchRefusedException if it is larger, or compressed in a way that nobody asked for
   */
  static byte[] read(@Nullable HttpEntity entity, FetchRequest request, Runnable abort)
      throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream raw = entity.getContent();
        InputStream plain = decompressed(raw, entity.getContentEncoding(), request, abort)) {
      byte[] body = plain.readNBytes(request.maxBytes() + 1);
      if (body.length > request.maxBytes()) {
        abort.run();
        throw new FetchRefusedException(
            "%s is larger than %d KiB; it is not read"
                .formatted(request.address(), request.maxBytes() >> 10));
      }
      return body;
    }
  }

  private static InputStream decompressed(
      InputStream raw, @Nullable String encoding, FetchRequest request, Runnable abort)
      throws IOException {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "identity" -> raw;
      case "gzip", "x-gzip" -> gunzipped(raw);
      default -> {
        abort.run();
        throw new FetchRefusedException(
            request.address() + " is compressed with " + name + ", which nobody asked for");
      }
    };
  }

  /** Some servers call an empty body compressed. */
  private static InputStream gunzipped(InputStream raw) throws IOException {
    PushbackInputStream looked = new PushbackInputStream(raw, 1);
    int first = looked.read();
    if (first < 0) {
      return new ByteArrayInputStream(new byte[0]);
    }
    looked.unread(first);
    return new GZIPInputStream(looked, 1 << 13);
  }
}
