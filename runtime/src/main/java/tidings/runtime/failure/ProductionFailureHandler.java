package tidings.runtime.failure;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * An output that is too large or cannot be written makes a dead letter of its input. Kafka Streams
 * has no such handler of its own (KIP-1348).
 */
public final class ProductionFailureHandler implements ProductionExceptionHandler {
  private final DefaultProductionExceptionHandler others = new DefaultProductionExceptionHandler();
  private DeadLetters deadLetters = DeadLetters.NOWHERE;

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    return Failure.of(exception) == Failure.POISON
        ? Response.resume(List.of(deadLetters.letter(context, exception)))
        : others.handleError(context, record, exception);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    return Failure.of(exception) == Failure.POISON
        ? Response.resume(List.of(deadLetters.letter(context, exception)))
        : Response.fail();
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    others.configure(configuration);
    deadLetters = DeadLetters.of("writing", configuration);
  }
}
