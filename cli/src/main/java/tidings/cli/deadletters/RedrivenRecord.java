package tidings.cli.deadletters;

import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tidings.runtime.failure.DeadLetterHeaders;
import tidings.runtime.failure.RedriveHeaders;

/**
 * A dead letter as the record that goes back: to the partition it came from, under its key and
 * time, with its own headers and those that say that it comes back.
 */
final class RedrivenRecord {
  private RedrivenRecord() {}

  static ProducerRecord<byte[], byte[]> of(
      DeadLetter letter, ConsumerRecord<byte[], byte[]> record, byte @Nullable [] value) {
    Origin origin = letter.origin();
    if (origin == null) {
      throw new IllegalArgumentException(letter.id() + " was no record");
    }
    return new ProducerRecord<>(
        origin.topic(),
        origin.partition(),
        record.timestamp(),
        record.key(),
        value,
        headers(origin, record));
  }

  private static Headers headers(Origin origin, ConsumerRecord<byte[], byte[]> record) {
    Headers headers = new RecordHeaders();
    for (var header : record.headers()) {
      if (!header.key().startsWith(DeadLetterHeaders.PREFIX)
          && !header.key().equals(RedriveHeaders.OBSERVED)) {
        headers.add(header);
      }
    }
    DeadLetterHeaders.origin(origin.topic(), origin.partition(), origin.offset())
        .forEach(headers::add);
    DeadLetterHeaders.add(
        headers,
        RedriveHeaders.OBSERVED,
        Long.toString(observed(record).orElse(record.timestamp())));
    return headers;
  }

  /**
   * What was redriven before and failed again keeps the time of the first: then there are two
   * origins, that of the first failure and that of the last.
   */
  private static OptionalLong observed(ConsumerRecord<byte[], byte[]> record) {
    long origins =
        StreamSupport.stream(record.headers().headers(DeadLetterHeaders.TOPIC).spliterator(), false)
            .count();
    return origins > 1 ? RedriveHeaders.observed(record.headers()) : OptionalLong.empty();
  }
}
