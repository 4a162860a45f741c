package tidings.ingest.source;

import java.io.IOException;
import java.time.Duration;

/** The place asks not to be asked again for a while, as HTTP's Retry-After does. */
public class RetryLaterException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  /**
   * @param message user-facing: names the place and what it answered
   * @param after how long not to ask the place
   */
  public RetryLaterException(String message, Duration after) {
    super(message);
    this.after = after;
  }

  /** Returns how long not to ask the place. */
  public Duration after() {
    return after;
  }
}
