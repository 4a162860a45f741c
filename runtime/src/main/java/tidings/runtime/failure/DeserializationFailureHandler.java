package tidings.runtime.failure;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import tidings.runtime.metrics.ServiceMetrics;

/**
 * Bytes that are no record of ours become a dead letter; a registry that does not answer does not
 * make one.
 */
public final class DeserializationFailureHandler implements DeserializationExceptionHandler {
  private final LogAndContinueExceptionHandler deadLetters = new LogAndContinueExceptionHandler();
  private ServiceMetrics metrics = ServiceMetrics.of(Map.of());

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    if (Failure.of(exception) == Failure.TRANSIENT) {
      return Response.fail();
    }
    metrics.countDeadLetter("reading");
    return deadLetters.handleError(context, record, exception);
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    deadLetters.configure(configuration);
    metrics = ServiceMetrics.of(configuration);
  }
}
