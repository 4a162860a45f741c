package tidings.cli.deadletters;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import tidings.runtime.failure.DeadLetterHeaders;

/** Where the original record of a dead letter lies. */
record Origin(String topic, int partition, long offset) {

  /** Reads it; empty if the dead letter was no record before, but a file or an entry of a feed. */
  static Optional<Origin> of(Headers headers) {
    Optional<String> topic = DeadLetterHeaders.read(headers, DeadLetterHeaders.TOPIC);
    long partition = number(headers, DeadLetterHeaders.PARTITION);
    long offset = number(headers, DeadLetterHeaders.OFFSET);
    return partition < 0 || offset < 0
        ? Optional.empty()
        : topic.map(name -> new Origin(name, (int) partition, offset));
  }

  private static long number(Headers headers, String name) {
    return DeadLetterHeaders.read(headers, name)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElse(-1L);
  }

  @Override
  public String toString() {
    return "%s, partition %d, offset %d".formatted(topic, partition, offset);
  }
}
