package tidings.runtime.tick;

import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The watermark of one task: the least promise of its senders. Nothing observed before it will
 * come. Kept in a store, so it survives a crash.
 */
public final class Watermark {
  /** Before every sender has ticked: nothing is promised. */
  public static final long NONE = Long.MIN_VALUE;

  private static final String SENDERS = "of";
  private final KeyValueStore<String, Long> promises;
  private long time;

  /** Reads the watermark from the store. */
  public Watermark(KeyValueStore<String, Long> promises) {
    this.promises = promises;
    this.time = least();
  }

  /** Returns the watermark in milliseconds since 1970, {@link #NONE} or {@link Tick#END}. */
  public long time() {
    return time;
  }

  /** Notes a promise; returns whether the watermark rose. */
  public boolean rises(Tick tick) {
    promises.put(SENDERS, (long) tick.of());
    Long before = promises.get(sender(tick.from()));
    if (before != null && before >= tick.time()) {
      return false;
    }
    promises.put(sender(tick.from()), tick.time());
    long now = least();
    boolean rose = now > time;
    time = Math.max(time, now);
    return rose;
  }

  private long least() {
    Long senders = promises.get(SENDERS);
    if (senders == null) {
      return NONE;
    }
    long least = Tick.END;
    for (int from = 0; from < senders; from++) {
      Long promise = promises.get(sender(from));
      if (promise == null) {
        return NONE;
      }
      least = Math.min(least, promise);
    }
    return least;
  }

  private static String sender(int from) {
    return Integer.toString(from);
  }
}
