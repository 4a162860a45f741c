package tidings.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** The header Retry-After (RFC 9110, section 10.2.3): seconds or a date. */
final class RetryAfter {
  /** A server that asks for more is asked again after a day all the same. */
  private static final Duration MAX_WAIT = Duration.ofDays(1);

  private RetryAfter() {}

  /** Returns how long to wait, from nothing to a day; empty for what cannot be read. */
  static Optional<Duration> of(@Nullable String header, Instant now) {
    String written = header == null ? "" : header.strip();
    if (written.matches("\\d{1,18}")) {
      return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(written))));
    }
    Instant date = written.isEmpty() ? null : DateUtils.parseStandardDate(written);
    return Optional.ofNullable(date).map(then -> bounded(Duration.between(now, then)));
  }

  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : wait;
  }
}
