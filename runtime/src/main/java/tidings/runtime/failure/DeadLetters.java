package tidings.runtime.failure;

import static org.apache.kafka.streams.StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
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
 *
 * @param topic the service's topic of dead letters
 * @param metrics where they are counted
 */
record DeadLetters(String topic, ServiceMetrics metrics) {
  private static final Logger LOGGER = LoggerFactory.getLogger(DeadLetters.class);
  private static final int LONGEST_MESSAGE = 4 << 10;
  private static final int LONGEST_STACK_TRACE = 32 << 10;

  /** Reads where they go from the properties of Kafka Streams. */
  static DeadLetters of(Map<String, ?> properties) {
    return new DeadLetters(
        String.valueOf(properties.get(ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG)),
        ServiceMetrics.of(properties));
  }

  /**
   * Makes the letter of the record that the context is about; {@code stage} says when it failed.
   */
  List<ProducerRecord<byte[], byte[]>> of(
      String stage, ErrorHandlerContext context, Exception exception) {
    return of(stage, context, context.sourceRawKey(), context.sourceRawValue(), exception);
  }

  /** Makes the letter of a record. */
  List<ProducerRecord<byte[], byte[]>> of(
      String stage,
      ErrorHandlerContext context,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Exception exception) {
    metrics.countDeadLetter(stage);
    LOGGER.warn(
        "{} holds a dead letter of {}, partition {}, offset {}: {}",
        topic,
        context.topic(),
        context.partition(),
        context.offset(),
        cut(exception.toString(), LONGEST_MESSAGE));
    long time = Math.max(0, context.timestamp());
    return List.of(
        new ProducerRecord<>(topic, null, time, key, value, headers(context, exception)));
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
        cut(String.valueOf(exception.getMessage()), LONGEST_MESSAGE));
    DeadLetterHeaders.add(
        headers, DeadLetterHeaders.STACK_TRACE, cut(stackTrace(exception), LONGEST_STACK_TRACE));
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
