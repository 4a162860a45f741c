package tidings.cli.deadletters;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tidings.runtime.failure.DeadLetterHeaders;
import tidings.runtime.tick.Tick;
import tidings.schemas.Topic;

/**
 * A dead letter without its value, which may be megabytes.
 *
 * @param id where it lies
 * @param time the original record's time
 * @param key the original record's key, as text; null if it had none
 * @param origin where the original record lies; null if it was none
 * @param cause why it is one
 * @param bytes size of the original record
 */
record DeadLetter(
    LetterId id,
    Instant time,
    @Nullable String key,
    @Nullable Origin origin,
    Cause cause,
    long bytes) {
  /** What the headers of a redriven record take, and the batch around it. */
  private static final int ROOM_FOR_HEADERS = 2048;

  static DeadLetter of(LetterId id, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(
        id,
        Instant.ofEpochMilli(Math.max(0, record.timestamp())),
        DisplayKey.of(record.key()),
        Origin.of(record.headers()).orElse(null),
        Cause.of(record.headers()),
        originalBytes(record));
  }

  /** Records of one topic and key have an order, which is kept. */
  record Order(String topic, String key) {}

  /** Returns whose order it belongs to; empty where there is none to keep. */
  Optional<Order> order() {
    return key == null || origin == null || Tick.KEY.equals(key)
        ? Optional.empty()
        : Optional.of(new Order(origin.topic(), key));
  }

  /**
   * Returns why it cannot go back, in a sentence that says what to do instead; empty if it can.
   *
   * @param mended whether other bytes go in its place
   */
  Optional<String> obstacle(boolean mended) {
    if (origin == null) {
      return Optional.of(
          "is no record but an input that could not be read (%s): mend it, and run it again"
              .formatted(key));
    }
    if (Tick.KEY.equals(key)) {
      return Optional.of("is a tick: what it promised is over, and its sender promises anew");
    }
    if (!mended && bytes > Topic.MAX_RECORD_BYTES - ROOM_FOR_HEADERS) {
      return Optional.of(
          "fills the topic's limit of %,d bytes: send a shorter one with --value"
              .formatted(Topic.MAX_RECORD_BYTES));
    }
    return Optional.empty();
  }

  private static long originalBytes(ConsumerRecord<byte[], byte[]> record) {
    long bytes =
        Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    for (var header : record.headers()) {
      if (!header.key().startsWith(DeadLetterHeaders.PREFIX) && header.value() != null) {
        bytes += header.key().length() + header.value().length;
      }
    }
    return bytes;
  }
}
