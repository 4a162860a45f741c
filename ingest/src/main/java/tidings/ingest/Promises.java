package tidings.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import tidings.runtime.progress.ProgressBoard;

/**
 * What a writer has promised and the outputs have not yet reached: by it the writer knows how far
 * it is ahead.
 */
final class Promises {
  /**
   * The most entries that are written but not yet in the outputs; more only where all share one
   * moment.
   */
  private static final int MAX_AHEAD = 10_000;

  private static final long LONG_WAIT_MILLIS = 60_000;

  private final ProgressBoard board;
  private final Deque<Promise> unkept = new ArrayDeque<>();
  private long done;

  /** What was promised after how many entries. */
  private record Promise(long time, long position) {}

  Promises(ProgressBoard board) {
    this.board = board;
  }

  /**
   * Notes that nothing observed before {@code time} comes after the first {@code position} entries.
   */
  void add(long time, long position) {
    unkept.add(new Promise(time, position));
  }

  /** Whether a writer of so many entries has to wait for the outputs. */
  boolean isTooFarAhead(long position) {
    forgetKept();
    return position - done > MAX_AHEAD && !unkept.isEmpty();
  }

  /**
   * Waits until it no longer has to; what it wrote is visible, or the outputs would wait for it in
   * turn.
   */
  void awaitRoom(long position) throws InterruptedException {
    while (isTooFarAhead(position)) {
      long next = unkept.element().time();
      board.await(() -> board.watermark() >= next, LONG_WAIT_MILLIS);
    }
  }

  private void forgetKept() {
    long watermark = board.watermark();
    while (!unkept.isEmpty() && unkept.element().time() <= watermark) {
      done = unkept.remove().position();
    }
  }
}
