package tidings.runtime.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * The figures of one task of one step: how far its watermark is behind the clock, and its totals by
 * outcome. One thread reports, any may read. A task that moves to another instance takes its totals
 * along, so a partition's counter goes on there where it was.
 */
public final class StepMetrics implements AutoCloseable {
  private final MeterRegistry registry;
  private final Tags tags;
  private final Map<String, Long> totals = new ConcurrentHashMap<>();
  private final Queue<Meter> meters = new ConcurrentLinkedQueue<>();
  private volatile long watermark = Long.MIN_VALUE;

  /** Begins to publish; {@code properties} are those that Kafka Streams was started with. */
  public StepMetrics(Map<String, ?> properties, String step, int partition) {
    ServiceMetrics service = ServiceMetrics.of(properties);
    registry = service.registry();
    tags =
        Tags.of(
            "service", service.service(), "step", step, "partition", Integer.toString(partition));
    meters.add(
        TimeGauge.builder("tidings.watermark.lag", this::lagMillis, TimeUnit.MILLISECONDS)
            .description(
                "How far the outputs are behind the clock; no number before the first tick")
            .tags(tags)
            .strongReference(true)
            .register(registry));
  }

  /**
   * Notes how far the task is.
   *
   * @param time its watermark, milliseconds since 1970; {@code Long.MIN_VALUE}: none yet, {@code
   *     Long.MAX_VALUE}: the input has ended
   * @param counts its totals since the start of the namespace, by outcome
   */
  public void report(long time, Map<String, Long> counts) {
    watermark = time;
    counts.forEach(
        (outcome, total) -> {
          if (totals.put(outcome, total) == null) {
            meters.add(counter(outcome));
          }
        });
  }

  /** Stops to publish: the task has ended or moved. */
  @Override
  public void close() {
    for (Meter meter = meters.poll(); meter != null; meter = meters.poll()) {
      registry.remove(meter);
    }
  }

  private FunctionCounter counter(String outcome) {
    return FunctionCounter.builder("tidings.articles", totals, map -> map.getOrDefault(outcome, 0L))
        .description("Articles by outcome since the start of the namespace")
        .tags(tags.and("outcome", outcome))
        .register(registry);
  }

  private double lagMillis() {
    if (watermark == Long.MIN_VALUE) {
      return Double.NaN;
    }
    return watermark == Long.MAX_VALUE
        ? 0
        : Math.max(0, registry.config().clock().wallTime() - watermark);
  }
}
