package tidings.runtime.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.Map;

/**
 * Where the parts of one service leave their figures. It travels in the properties of Kafka
 * Streams, because that is what reaches processors and handlers, which Kafka makes.
 *
 * @param service name of the service: a label of every figure
 * @param registry keeps the figures
 */
public record ServiceMetrics(String service, MeterRegistry registry) {
  /** The property it travels under. */
  public static final String PROPERTY = "tidings.service.metrics";

  /** Finds it among the properties; without one, figures go nowhere. */
  public static ServiceMetrics of(Map<String, ?> properties) {
    return properties.get(PROPERTY) instanceof ServiceMetrics metrics
        ? metrics
        : new ServiceMetrics("", new CompositeMeterRegistry());
  }

  /** Counts a record that became a dead letter; {@code stage} says at what. */
  public void countDeadLetter(String stage) {
    Counter.builder("tidings.dead.letters")
        .description("Records that became dead letters since the process started")
        .tags(Tags.of("service", service, "stage", stage))
        .register(registry)
        .increment();
  }

  /** Counts a wait because the broker or the registry did not answer. */
  public void countBackoff(String cause) {
    Counter.builder("tidings.backoffs")
        .description("Waits because the broker or the registry did not answer")
        .tags(Tags.of("service", service, "cause", cause))
        .register(registry)
        .increment();
  }
}
