package tidings.runtime.progress;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tidings.news.Progress;
import tidings.runtime.tick.Tick;
import tidings.runtime.tick.Watermark;
import tidings.schemas.Outcome;

/**
 * The latest word of every task. Thread-safe: one thread posts, others wait.
 *
 * <p>The run's watermark is the least of its sinks, the tasks behind which nothing comes; they are
 * known before the run starts, so that a task that has said nothing yet is not overlooked.
 */
public final class ProgressBoard {
  private final Set<String> sinks;
  private final Map<String, Progress> latest = new HashMap<>();
  private @Nullable String failure;

  /** Makes an empty board; {@code sinks} are the names of the last tasks. */
  public ProgressBoard(Set<String> sinks) {
    this.sinks = Set.copyOf(sinks);
  }

  /** Notes a task's word and wakes who waits. */
  public synchronized void post(Progress progress) {
    latest.put(progress.getTask(), progress);
    notifyAll();
  }

  /** Notes that the run cannot go on and wakes who waits; the first sentence stays. */
  public synchronized void fail(String sentence) {
    failure = failure == null ? sentence : failure;
    notifyAll();
  }

  /**
   * Returns the least watermark of the sinks: milliseconds since 1970, {@link Watermark#NONE} or
   * {@link Tick#END}.
   */
  public synchronized long watermark() {
    return sinks.stream().mapToLong(this::watermarkOf).min().orElse(Tick.END);
  }

  /** Returns the least watermark of the tasks of a service that have said anything, as above. */
  public synchronized long watermark(String service) {
    return latest.keySet().stream()
        .filter(task -> task.startsWith(service + "/"))
        .mapToLong(this::watermarkOf)
        .min()
        .orElse(Watermark.NONE);
  }

  /** Returns whether everything is in the outputs. */
  public synchronized boolean ended() {
    return watermark() == Tick.END;
  }

  /** Returns the totals of one service, summed over its tasks, by name. */
  public synchronized Map<String, Long> counts(String service) {
    Map<String, Long> totals = new TreeMap<>();
    latest.values().stream()
        .filter(progress -> progress.getTask().startsWith(service + "/"))
        .forEach(
            progress ->
                progress.getCounts().forEach((name, n) -> totals.merge(name, n, Long::sum)));
    return totals;
  }

  /** Returns how many articles came to one of these outcomes in a service. */
  public long count(String service, Outcome... outcomes) {
    Map<String, Long> counts = counts(service);
    return Arrays.stream(outcomes)
        .mapToLong(outcome -> counts.getOrDefault(outcome.label(), 0L))
        .sum();
  }

  /**
   * Waits until a condition on this board holds, looking again at each word.
   *
   * @return whether it held before the time was up
   * @throws RunFailedException if the run cannot go on
   */
  public synchronized boolean await(BooleanSupplier condition, long millis)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (!condition.getAsBoolean()) {
      throwIfFailed();
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }

  private void throwIfFailed() {
    if (failure != null) {
      throw new RunFailedException(failure);
    }
  }

  private long watermarkOf(String sink) {
    Progress progress = latest.get(sink);
    if (progress == null) {
      return Watermark.NONE;
    }
    if (progress.getEnded()) {
      return Tick.END;
    }
    return progress.getWatermark() == null
        ? Watermark.NONE
        : progress.getWatermark().toEpochMilli();
  }
}
