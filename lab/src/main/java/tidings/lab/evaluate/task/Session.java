package tidings.lab.evaluate.task;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One measuring: times the work, tells how far it is, keeps what was predicted. */
public final class Session {
  private static final double NANOS = 1e9;

  private final Progress progress;
  private final Predictions predictions;
  private final Duration warmUp;

  /** Shows the progress of the work. */
  public interface Progress {
    /** Progress that nobody looks at. */
    Progress NONE = (phase, done, total) -> {};

    /** So many of all items of a phase are done. */
    void show(String phase, int done, int total);
  }

  /**
   * Makes a session.
   *
   * @param warmUp how long the work is done untimed first, so that it runs compiled code
   */
  public Session(Progress progress, Predictions predictions, Duration warmUp) {
    this.progress = progress;
    this.predictions = predictions;
    this.warmUp = warmUp;
  }

  /** Returns where predictions go. */
  public Predictions predictions() {
    return predictions;
  }

  /**
   * Does work on every item in order and times it, but not the judging of what comes out.
   *
   * @param phase user-facing name of the work
   * @param workers makes what does the work, without any memory: once for the warm-up, once for the
   *     timed run
   * @return nanoseconds
   */
  <I, O> long time(
      String phase,
      List<I> items,
      Supplier<Function<? super I, ? extends O>> workers,
      BiConsumer<I, O> judge)
      throws InterruptedException {
    warmUp(phase, items, workers);
    Function<? super I, ? extends O> worker = workers.get();
    long nanos = 0;
    int done = 0;
    for (I item : items) {
      stopIfInterrupted();
      long start = System.nanoTime();
      O made = worker.apply(item);
      nanos += System.nanoTime() - start;
      judge.accept(item, made);
      done++;
      progress.show(phase, done, items.size());
    }
    return nanos;
  }

  private <I, O> void warmUp(
      String phase, List<I> items, Supplier<Function<? super I, ? extends O>> workers)
      throws InterruptedException {
    long end = System.nanoTime() + warmUp.toNanos();
    while (System.nanoTime() < end) {
      Function<? super I, ? extends O> worker = workers.get();
      progress.show(phase, 0, items.size());
      for (I item : items) {
        stopIfInterrupted();
        var unused = worker.apply(item);
        if (System.nanoTime() >= end) {
          break;
        }
      }
    }
  }

  private static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Returns how many items a second that is. */
  static double perSecond(int items, long nanos) {
    return nanos == 0 ? 0 : items * NANOS / nanos;
  }
}
