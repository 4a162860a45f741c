package tidings.ingest;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import tidings.news.ObservedOrigin;

/**
 * The header by which a raw article says what its record timestamp means; without it, the moment of
 * arrival.
 */
final class ObservedHeader {
  private static final String NAME = "tidings-observed-origin";

  private ObservedHeader() {}

  static Header of(ObservedOrigin origin) {
    return new RecordHeader(NAME, origin.name().getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads it; a name that is not ours counts as absent. */
  static ObservedOrigin read(Headers headers) {
    Header header = headers.lastHeader(NAME);
    if (header == null) {
      return ObservedOrigin.LIVE;
    }
    String name = new String(header.value(), StandardCharsets.US_ASCII);
    for (ObservedOrigin origin : ObservedOrigin.values()) {
      if (origin.name().equals(name)) {
        return origin;
      }
    }
    return ObservedOrigin.LIVE;
  }
}
