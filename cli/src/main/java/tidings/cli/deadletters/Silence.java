package tidings.cli.deadletters;

import java.io.IOException;
import java.time.Duration;

/** Notices that nothing moves any more. */
final class Silence {
  private final Duration longest;
  private long lastPosition = -1;
  private long since = System.nanoTime();

  Silence(Duration longest) {
    this.longest = longest;
  }

  /**
   * Notes how far the reading is.
   *
   * @throws IOException with a user-facing message, if it has been as far for too long
   */
  void check(long position) throws IOException {
    if (position != lastPosition) {
      lastPosition = position;
      since = System.nanoTime();
    }
    if (System.nanoTime() - since > longest.toNanos()) {
      throw new IOException(
          "the broker has sent nothing for %d s, and there is more to read"
              .formatted(longest.toSeconds()));
    }
  }
}
