package tidings.runtime.failure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers by which a dead letter says where it came from and why: those that Kafka Streams' own
 * dead letters carry (KIP-1034), beside the headers of the original record. Values are UTF-8.
 */
public final class DeadLetterHeaders {
  /** What all of them begin with. */
  public static final String PREFIX = "__streams.errors.";

  /** Class of the exception. */
  public static final String EXCEPTION = PREFIX + "exception";

  /** Message of the exception. */
  public static final String MESSAGE = PREFIX + "message";

  /** Stack trace of the exception. */
  public static final String STACK_TRACE = PREFIX + "stacktrace";

  /** Topic of the original record; absent where the original was no record. */
  public static final String TOPIC = PREFIX + "topic";

  /** Partition of the original record. */
  public static final String PARTITION = PREFIX + "partition";

  /** Offset of the original record. */
  public static final String OFFSET = PREFIX + "offset";

  private DeadLetterHeaders() {}

  /** Returns the headers that say where a record was. */
  public static Headers origin(String topic, int partition, long offset) {
    Headers headers = new RecordHeaders();
    add(headers, TOPIC, topic);
    add(headers, PARTITION, Integer.toString(partition));
    add(headers, OFFSET, Long.toString(offset));
    return headers;
  }

  /** Adds a header. */
  public static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the last header of a name, as a reader of many has it; empty if there is none. */
  public static Optional<String> read(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
