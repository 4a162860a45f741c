package tidings.ingest.http;

import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * One server's answer to one request.
 *
 * @param response status and headers
 * @param body the body, decompressed, where the status promises one; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares answers, and copies would cost.
record Answer(HttpResponse response, byte[] body) {
  private static final int MAX_VALIDATOR_LENGTH = 1_000;

  int status() {
    return response.getCode();
  }

  @Nullable String header(String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? null : header.getValue().strip();
  }

  /** Returns a name of a version; null if there is none, or one too long to remember. */
  @Nullable String validator(String name) {
    String value = header(name);
    return value == null || value.length() > MAX_VALIDATOR_LENGTH ? null : value;
  }

  /** Parsed leniently: what cannot be read names neither type nor encoding. */
  @Nullable ContentType type() {
    return ContentType.parseLenient(header("Content-Type"));
  }

  static boolean hasBody(int status) {
    return status == 200 || status == 203;
  }

  boolean isRedirect() {
    return switch (status()) {
      case 301, 302, 303, 307, 308 -> header("Location") != null;
      default -> false;
    };
  }

  boolean isMovedForGood() {
    return status() == 301 || status() == 308;
  }
}
