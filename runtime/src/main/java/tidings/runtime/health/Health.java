package tidings.runtime.health;

/**
 * Health of a part of a process.
 *
 * @param status how it is
 * @param reason why it does not serve, in a sentence; empty if it does
 */
public record Health(Status status, String reason) {
  /** How a part is. */
  public enum Status {
    /** Does its work. */
    SERVING,
    /** Will, by itself. */
    WAITING,
    /** Will not before the process is started again. */
    FAILED
  }

  private static final Health SERVING = new Health(Status.SERVING, "");

  /** Returns that of a part that does its work. */
  public static Health serving() {
    return SERVING;
  }

  /** Returns that of a part that will do its work; {@code reason} says what it waits for. */
  public static Health waiting(String reason) {
    return new Health(Status.WAITING, reason);
  }

  /** Returns that of a part that cannot go on. */
  public static Health failed(String reason) {
    return new Health(Status.FAILED, reason);
  }
}
