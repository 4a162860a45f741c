package tidings.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error how far a long piece of work is: a bar with rate and remaining time on a
 * terminal, now and then a line elsewhere.
 */
public final class ProgressDisplay {
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int MOST_SAYINGS = 20;

  private final boolean interactive;
  private final PrintStream out;
  private @Nullable ProgressBar bar;
  private String phase = "";
  private long lastLine = System.nanoTime();
  private int sayings;

  /** Makes a display; a bar if {@code interactive}. */
  public ProgressDisplay(boolean interactive, PrintStream out) {
    this.interactive = interactive;
    this.out = out;
  }

  /** Shows that {@code done} of {@code total} units of a phase are done. */
  public void show(String nowPhase, long done, long total, String unit) {
    if (interactive) {
      showBar(nowPhase, done, total, unit);
      return;
    }
    if (System.nanoTime() - lastLine > LINE_NANOS) {
      lastLine = System.nanoTime();
      out.printf("%s: %,d of %,d %s%n", nowPhase, done, total, unit);
    }
  }

  /** Says a sentence; after the first twenty, those that follow are only counted. */
  public void say(String sentence) {
    sayings++;
    if (sayings > MOST_SAYINGS) {
      return;
    }
    end();
    out.println(sentence);
  }

  /** Ends the phase. */
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      phase = "";
    }
  }

  /** Says how many sentences were held back. */
  public void sayRest() {
    end();
    if (sayings > MOST_SAYINGS) {
      out.printf("… and %,d more; see dead-letters.jsonl%n", sayings - MOST_SAYINGS);
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
