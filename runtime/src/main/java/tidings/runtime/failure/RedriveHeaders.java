package tidings.runtime.failure;

import java.util.OptionalLong;
import org.apache.kafka.common.header.Headers;

/** The headers of a dead letter that was sent back to where it came from. */
public final class RedriveHeaders {
  /** When the record was observed first: milliseconds since 1970, as text. */
  public static final String OBSERVED = "tidings-observed";

  /**
   * On the topic of dead letters: marks the letter whose id is the marker's key as sent back. The
   * value is the moment it was, ISO-8601.
   */
  public static final String REDRIVEN = "tidings-redriven";

  private RedriveHeaders() {}

  /**
   * Returns when a redriven record was observed first, in milliseconds since 1970; empty if it is
   * no redriven record. The header counts only beside those that say which dead letter it was: any
   * producer may write a header.
   */
  public static OptionalLong observed(Headers headers) {
    if (headers.lastHeader(DeadLetterHeaders.TOPIC) == null) {
      return OptionalLong.empty();
    }
    return DeadLetterHeaders.read(headers, OBSERVED)
        .filter(text -> text.matches("\\d{1,15}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }

  /**
   * Whether a record of a topic of dead letters is a marker. A dead letter always says why it is
   * one; its original may have borne any header.
   */
  public static boolean isMarker(Headers headers) {
    return headers.lastHeader(REDRIVEN) != null
        && headers.lastHeader(DeadLetterHeaders.EXCEPTION) == null;
  }
}
