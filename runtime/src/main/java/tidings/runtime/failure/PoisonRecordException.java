package tidings.runtime.failure;

/**
 * A record that will never be processed, however often it is tried: it becomes a dead letter. The
 * message says why and what to do.
 */
public final class PoisonRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one with a message for people who look after the topic. */
  public PoisonRecordException(String message) {
    super(message);
  }

  /** Makes one with its cause. */
  public PoisonRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
