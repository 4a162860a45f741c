package tidings.cli.deadletters;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Says on standard error how far long work is: a line that is overwritten, or now and then one. */
final class Progress {
  private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final boolean interactive;
  private final PrintStream out;
  private final long interval;
  private long last = System.nanoTime();
  private boolean dirty;

  Progress(boolean interactive, PrintStream out) {
    this.interactive = interactive;
    this.out = out;
    this.interval = interactive ? FIRST_NANOS / 5 : FIRST_NANOS * 10;
    this.last += interactive ? FIRST_NANOS : 0;
  }

  /** Shows that {@code done} of about {@code total} are done. */
  void show(String doing, long done, long total) {
    if (System.nanoTime() - last < interval) {
      return;
    }
    last = System.nanoTime();
    dirty = interactive;
    out.printf(interactive ? "\r%-78.78s" : "%s%n", "%s: %,d of %,d".formatted(doing, done, total));
  }

  /** Clears the line. */
  void end() {
    if (dirty) {
      out.printf("\r%78s\r", "");
      dirty = false;
    }
  }
}
