package tidings.runtime.failure;

import java.util.stream.Stream;

/** The chain of causes of what was thrown. */
public final class Causes {
  /** A chain of causes may be a ring. */
  private static final int MAX_LENGTH = 20;

  private Causes() {}

  /** Returns what was thrown, its cause, the cause's cause and so on; at most 20. */
  public static Stream<Throwable> of(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(MAX_LENGTH);
  }

  /** Returns the last of them. */
  public static Throwable rootOf(Throwable thrown) {
    return of(thrown).reduce(thrown, (outer, inner) -> inner);
  }
}
