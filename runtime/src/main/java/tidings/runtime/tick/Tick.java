package tidings.runtime.tick;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * A promise that travels with the data: the sender will send nothing observed before {@code time}.
 * On a topic it is a null value under the key {@code !tick}, with the promise in the header {@code
 * tidings-tick}; every partition gets a copy.
 *
 * @param from number of the sender, from 0
 * @param of how many senders write to the topic; each makes its own promises
 * @param time milliseconds since 1970, or {@link #END}
 */
public record Tick(int from, int of, long time) {
  /** The key of every tick. */
  public static final String KEY = "!tick";

  /** The header that holds the promise as {@code from/of/time}. */
  public static final String HEADER = "tidings-tick";

  /** The time of the last tick: the input has ended. */
  public static final long END = Long.MAX_VALUE;

  /** Whether a record is a tick. */
  public static boolean is(@Nullable String key, @Nullable Object value) {
    return value == null && KEY.equals(key);
  }

  /** Reads the promise; empty if the record is no tick, or one whose promise makes no sense. */
  public static Optional<Tick> read(@Nullable String key, @Nullable Object value, Headers headers) {
    Header header = headers.lastHeader(HEADER);
    return !is(key, value) || header == null || header.value() == null
        ? Optional.empty()
        : parse(new String(header.value(), StandardCharsets.US_ASCII).split("/", -1));
  }

  private static Optional<Tick> parse(String[] fields) {
    try {
      Tick tick =
          new Tick(
              Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), Long.parseLong(fields[2]));
      boolean sound = fields.length == 3 && tick.from >= 0 && tick.from < tick.of;
      return sound ? Optional.of(tick) : Optional.empty();
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Returns the headers that hold the promise. */
  public Headers headers() {
    String promise = from + "/" + of + "/" + time;
    return new RecordHeaders().add(HEADER, promise.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Returns the tick as a record to forward, stamped with {@code timestamp}: END is no time a
   * broker would take.
   */
  public <V> Record<String, @Nullable V> record(long timestamp) {
    return new Record<>(KEY, null, timestamp, headers());
  }
}
