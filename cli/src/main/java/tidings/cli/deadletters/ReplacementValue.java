package tidings.cli.deadletters;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What goes back in place of a dead letter's value.
 *
 * @param isMended whether other bytes go in its place
 * @param bytes these
 */
@SuppressWarnings("ArrayRecordComponent") // made once, compared never
record ReplacementValue(boolean isMended, byte[] bytes) {
  static ReplacementValue none() {
    return new ReplacementValue(false, new byte[0]);
  }

  static ReplacementValue with(byte[] bytes) {
    return new ReplacementValue(true, bytes);
  }

  byte @Nullable [] value(ConsumerRecord<byte[], byte[]> record) {
    return isMended ? bytes : record.value();
  }
}
