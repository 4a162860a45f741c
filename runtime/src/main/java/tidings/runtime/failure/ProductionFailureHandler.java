package tidings.runtime.failure;

import static org.apache.kafka.streams.StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import tidings.runtime.metrics.ServiceMetrics;

/**
 * An output that is too large or cannot be written makes a dead letter of its input. Kafka Streams
 * has no such handler of its own (KIP-1348).
 */
public final class ProductionFailureHandler implements ProductionExceptionHandler {
  private final DefaultProductionExceptionHandler others = new DefaultProductionExceptionHandler();
  private ServiceMetrics metrics = ServiceMetrics.of(Map.of());
  private String deadLetters = "";

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    return Failure.of(exception) == Failure.POISON
        ? Response.resume(List.of(deadLetter(context, exception)))
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
        ? Response.resume(List.of(deadLetter(context, exception)))
        : Response.fail();
  }

  @Override
  public void configure(Map<String, ?> configuration) {
    others.configure(configuration);
    metrics = ServiceMetrics.of(configuration);
    deadLetters = String.valueOf(configuration.get(ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
  }

  private ProducerRecord<byte[], byte[]> deadLetter(
      ErrorHandlerContext context, Exception exception) {
    metrics.countDeadLetter("writing");
    return new ProducerRecord<>(
        deadLetters,
        null,
        context.timestamp(),
        context.sourceRawKey(),
        context.sourceRawValue(),
        DeadLetterHeaders.of(context.topic(), context.partition(), context.offset(), exception));
  }

  /** The headers that Kafka Streams' own dead letters carry (KIP-1034). */
  private static final class DeadLetterHeaders {
    static Headers of(String topic, int partition, long offset, Exception exception) {
      Headers headers = new RecordHeaders();
      add(headers, "exception", exception.getClass().getName());
      add(headers, "message", String.valueOf(exception.getMessage()));
      add(headers, "topic", topic);
      add(headers, "partition", Integer.toString(partition));
      add(headers, "offset", Long.toString(offset));
      return headers;
    }

    private static void add(Headers headers, String name, String value) {
      headers.add("__streams.errors." + name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
