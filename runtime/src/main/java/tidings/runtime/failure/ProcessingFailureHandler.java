package tidings.runtime.failure;

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
  private DeadLetters deadLetters = DeadLetters.NOWHERE;

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    return Failure.of(exception) == Failure.POISON
        ? Response.resume(List.of(deadLetters.letter(context, exception)))
        : Response.fail();
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    deadLetters = DeadLetters.of("processing", configuration);
  }
}
