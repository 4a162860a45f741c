package tidings.runtime.failure;

import static org.apache.kafka.streams.StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.metrics.ServiceMetrics;

/**
 * Makes dead letters: the original bytes, time and headers, and behind them the headers of
 * KIP-1034. Kafka Streams' own handlers would do, but for the forty lines they log of each; and the
 * headers are bounded here, so that a letter of the largest record still fits its topic.
 */
final class DeadLetters {
  private static final Logger LOGGER = LoggerFactory.getLogger(DeadLetters.class);
  private static final int MAX_MESSAGE_CHARACTERS = 4 << 10;
  private static final int MAX_STACK_TRACE_CHARACTERS = 32 << 10;

  /** Before a handler is configured. */
  static final DeadLetters NOWHERE = new DeadLetters("", "", ServiceMetrics.of(Map.of()));

  private final String topic;
  private final String stage;
  private final ServiceMetrics metrics;

  private DeadLetters(String topic, String stage, ServiceMetrics metrics) {
    this.topic = topic;
    this.stage = stage;
    this.metrics = metrics;
  }

  /** Returns the service's dead letters of a stage: reading, processing or writing. */
  static DeadLetters of(String stage, Map<String, ?> configuration) {
    return new DeadLetters(
        String.valueOf(configuration.get(ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG)),
        stage,
        ServiceMetrics.of(configuration));
  }

  /** Makes one of the record that is being processed, as it was read. */
  ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, Exception exception) {
    return letter(context, context.sourceRawKey(), context.sourceRawValue(), exception);
  }

  /** Makes one. */
  ProducerRecord<byte[], byte[]> letter(
      ErrorHandlerContext context,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Exception exception) {
    metrics.countDeadLetter(stage);
    LOGGER.warn(
        "Sent {}-{}@{} to {}: {}",
        context.topic(),
        context.partition(),
        context.offset(),
        topic,
        cut(exception.toString(), MAX_MESSAGE_CHARACTERS));
    return new ProducerRecord<>(
        topic, null, Math.max(0, context.timestamp()), key, value, headers(context, exception));
  }

  private static Headers headers(ErrorHandlerContext context, Exception exception) {
    // What goes wrong between records, when time has passed, has no original.
    Headers headers = new RecordHeaders(context.headers());
    if (context.topic() != null) {
      DeadLetterHeaders.origin(context.topic(), context.partition(), context.offset())
          .forEach(headers::add);
    }
    DeadLetterHeaders.add(headers, DeadLetterHeaders.EXCEPTION, exception.getClass().getName());
    DeadLetterHeaders.add(
        headers,
        DeadLetterHeaders.MESSAGE,
        cut(String.valueOf(exception.getMessage()), MAX_MESSAGE_CHARACTERS));
    DeadLetterHeaders.add(
        headers,
        DeadLetterHeaders.STACK_TRACE,
        cut(stackTrace(exception), MAX_STACK_TRACE_CHARACTERS));
    return headers;
  }

  private static String stackTrace(Exception exception) {
    StringWriter text = new StringWriter();
    exception.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String cut(String text, int characters) {
    return text.length() <= characters ? text : text.substring(0, characters) + "…";
  }
}
