package tidings.runtime.progress;

/** A service of the run stopped by itself; the message says which and why. */
public final class RunFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one with a user-facing message. */
  public RunFailedException(String message) {
    super(message);
  }
}
