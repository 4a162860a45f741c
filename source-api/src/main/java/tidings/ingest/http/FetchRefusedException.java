package tidings.ingest.http;

import java.io.IOException;

/** Something cannot be fetched, and asking again soon will not help. */
public final class FetchRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param message a sentence that names the address, what is wrong and what to do
   */
  FetchRefusedException(String message) {
    this(message, 0);
  }

  /**
   * @param status the HTTP status that is the reason; 0 if none is
   */
  FetchRefusedException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** Returns the HTTP status that is the reason; 0 if none is. */
  public int status() {
    return status;
  }
}
