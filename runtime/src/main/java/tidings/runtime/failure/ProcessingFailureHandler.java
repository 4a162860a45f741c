package tidings.runtime.failure;

import static org.apache.kafka.streams.StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A poison record becomes a dead letter with its original bytes; anything else stops the thread,
 * and the service decides.
 */
public final class ProcessingFailureHandler implements ProcessingExceptionHandler {
  private String deadLetters = "";

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    return Failure.of(exception) == Failure.POISON
        ? Response.resume(
            List.of(
                DeadLetter.of(
                    deadLetters,
                    context,
                    context.sourceRawKey(),
                    context.sourceRawValue(),
                    exception)))
        : Response.fail();
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    deadLetters = String.valueOf(configuration.get(ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
  }
}
