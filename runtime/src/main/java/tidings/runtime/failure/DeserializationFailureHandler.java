package tidings.runtime.failure;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/**
 * Bytes that are no record of ours become a dead letter; a registry that does not answer does not
 * make one.
 */
public final class DeserializationFailureHandler implements DeserializationExceptionHandler {
  private DeadLetters deadLetters = DeadLetters.NOWHERE;

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return Failure.of(exception) == Failure.TRANSIENT
        ? Response.fail()
        : Response.resume(
            List.of(deadLetters.letter(context, record.key(), record.value(), exception)));
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    deadLetters = DeadLetters.of("reading", configuration);
  }
}
