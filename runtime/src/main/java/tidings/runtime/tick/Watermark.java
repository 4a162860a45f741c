package tidings.runtime.tick;

import java.time.Duration;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The watermark of one task: the least promise of its senders. Nothing observed before it will
 * come. Kept in a store, so it survives a crash and never falls.
 *
 * <p>When live, a sender that others have left behind for longer than the task's patience is
 * stalled: it holds nobody back until its promise rises again, and what it sends then may be behind
 * the watermark.
 */
public final class Watermark {
  /** Before every sender has ticked: nothing is promised. */
  public static final long NONE = Long.MIN_VALUE;

  private static final String TIME = "time";
  private final KeyValueStore<String, Long> promises;
  private final Stalls stalls;
  private long time;

  /**
   * Reads the watermark from the store.
   *
   * @param patience how long a sender that others have left behind is waited for; null: for ever
   */
  public Watermark(KeyValueStore<String, Long> promises, @Nullable Duration patience) {
    this.promises = promises;
    this.stalls = new Stalls(patience);
    Long kept = promises.get(TIME);
    this.time = kept == null ? NONE : kept;
  }

  /** Returns the watermark in milliseconds since 1970, {@link #NONE} or {@link Tick#END}. */
  public long time() {
    return time;
  }

  /**
   * Takes a promise and advances the watermark if it may.
   *
   * @param now wall-clock time in milliseconds, for nothing but to tell who is stalled
   * @return whether it has risen
   */
  public boolean advance(Tick tick, long now) {
    Long before = promises.get(sender(tick.from()));
    if (before != null && before >= tick.time()) {
      return false;
    }
    promises.put(sender(tick.from()), tick.time());
    stalls.advanced(tick.from());
    long least = least(tick, now);
    if (least <= time) {
      return false;
    }
    time = least;
    promises.put(TIME, time);
    return true;
  }

  /** Returns the least promise of the senders that are not stalled; the one that ticks never is. */
  private long least(Tick tick, long now) {
    long least = tick.time();
    for (int from = 0; from < tick.of(); from++) {
      Long promise = promises.get(sender(from));
      long promised = promise == null ? NONE : promise;
      if (promised < tick.time() && !stalls.isStalled(from, now)) {
        least = Math.min(least, promised);
      }
    }
    return least;
  }

  private static String sender(int from) {
    return Integer.toString(from);
  }
}
