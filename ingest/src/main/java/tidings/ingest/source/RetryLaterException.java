package tidings.ingest.source;

import java.io.IOException;
import java.time.Duration;

/** A place asks not to be asked again for a while, as a web server does with Retry-After. */
public final class RetryLaterException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  /**
   * @param message a sentence that names the place
   * @param after how long it wants to be left alone; not negative
   */
  public RetryLaterException(String message, Duration after) {
    super(message);
    this.after = after;
  }

  /** Returns how long to wait before the next poll. */
  public Duration after() {
    return after;
  }
}
