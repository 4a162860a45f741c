package tidings.cli.deadletters;

import java.io.IOException;
import java.time.Duration;

/** Notices that a reading makes no progress any more. */
final class StallDetector {
  private final Duration limit;
  private long lastPosition = -1;
  private long since = System.nanoTime();

  StallDetector(Duration limit) {
    this.limit = limit;
  }

  /**
   * Notes how far the reading is.
   *
   * @throws IOException with a user-facing message, if it has been as far for longer than the limit
   */
  void check(long position) throws IOException {
    if (position != lastPosition) {
      lastPosition = position;
      since = System.nanoTime();
    }
    if (System.nanoTime() - since > limit.toNanos()) {
      throw new IOException(
          "the broker has sent nothing for %d s, and there is more to read"
              .formatted(limit.toSeconds()));
    }
  }
}
