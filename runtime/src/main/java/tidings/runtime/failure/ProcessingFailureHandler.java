package tidings.runtime.failure;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import tidings.runtime.metrics.ServiceMetrics;

/**
 * A poison record becomes a dead letter with its original bytes; anything else stops the thread,
 * and the service decides.
 */
public final class ProcessingFailureHandler implements ProcessingExceptionHandler {
  private final LogAndContinueProcessingExceptionHandler deadLetters =
      new LogAndContinueProcessingExceptionHandler();
  private ServiceMetrics metrics = ServiceMetrics.of(Map.of());

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (Failure.of(exception) != Failure.POISON) {
      return Response.fail();
    }
    metrics.countDeadLetter("processing");
    return deadLetters.handleError(context, record, exception);
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    deadLetters.configure(configuration);
    metrics = ServiceMetrics.of(configuration);
  }
}
