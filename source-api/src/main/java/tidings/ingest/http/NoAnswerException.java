package tidings.ingest.http;

import java.io.IOException;

/** A host does not answer now; what else is on it is likely to fare no better. */
public final class NoAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  NoAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
