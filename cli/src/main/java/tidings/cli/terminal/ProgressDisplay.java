package tidings.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how far a long piece of work is: a bar with rate and remaining time on a
 * terminal, now and then a line elsewhere.
 */
public final class ProgressDisplay {
  private static final long LINE_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long FIRST_BAR_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int MAX_MESSAGES = 20;

  private final boolean interactive;
  private final PrintStream out;
  private @Nullable ProgressBar bar;
  private String phase = "";
  private final long start = System.nanoTime();
  private long lastLine = start;
  private int messages;

  /** Makes a display; with a bar if {@code interactive}. */
  public ProgressDisplay(boolean interactive, PrintStream out) {
    this.interactive = interactive;
    this.out = out;
  }

  /** Shows that {@code done} of {@code total} units of a phase are done. */
  public void show(String nowPhase, long done, long total, String unit) {
    if (interactive) {
      if (System.nanoTime() - start < FIRST_BAR_NANOS) {
        return; // short work needs no bar
      }
      showBar(nowPhase, done, total, unit);
      return;
    }
    if (System.nanoTime() - lastLine > LINE_INTERVAL_NANOS) {
      lastLine = System.nanoTime();
      out.printf("%s: %,d of %,d %s%n", nowPhase, done, total, unit);
    }
  }

  /** Prints a message; after the first twenty, those that follow are only counted. */
  public void print(String message) {
    messages++;
    if (messages > MAX_MESSAGES) {
      return;
    }
    end();
    out.println(message);
  }

  /** Ends the phase. */
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      phase = "";
    }
  }

  /** Prints how many messages were suppressed. */
  public void printSuppressed() {
    end();
    if (messages > MAX_MESSAGES) {
      out.printf("… and %,d more; see dead-letters.jsonl%n", messages - MAX_MESSAGES);
    }
  }

  private void showBar(String nowPhase, long done, long total, String unit) {
    if (!phase.equals(nowPhase)) {
      end();
      phase = nowPhase;
      bar =
          new ProgressBarBuilder()
              .setTaskName(nowPhase)
              .setInitialMax(total)
              .setUnit(" " + unit, 1)
              .showSpeed()
              .setMaxRenderedLength(80)
              .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }
}
