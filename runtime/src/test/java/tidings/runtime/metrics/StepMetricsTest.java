package tidings.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StepMetricsTest {
  private static final long NOW = 1_000_000;

  private final MeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, at(NOW));
  private final Map<String, Object> properties =
      Map.of(ServiceMetrics.PROPERTY, new ServiceMetrics("enrich", registry));

  @Test
  void shouldSayHowFarTheWatermarkIsBehindTheClock() {
    StepMetrics metrics = new StepMetrics(properties, "annotate", 3);

    metrics.report(NOW - 2_500, Map.of());

    assertThat(lagSeconds()).isEqualTo(2.5);
  }

  @Test
  void shouldHaveNoLagBeforeTheFirstTickAndNoneAfterTheLast() {
    StepMetrics metrics = new StepMetrics(properties, "annotate", 3);
    double before = lagSeconds();

    metrics.report(Long.MAX_VALUE, Map.of());

    assertThat(before).isNaN();
    assertThat(lagSeconds()).isZero();
  }

  @Test
  void shouldCountByOutcome() {
    StepMetrics metrics = new StepMetrics(properties, "annotate", 3);
    metrics.report(NOW, Map.of("read", 4L));

    metrics.report(NOW, Map.of("read", 7L, "unchanged", 2L));

    assertThat(total("read")).isEqualTo(7);
    assertThat(total("unchanged")).isEqualTo(2);
    assertThat(registry.getMeters()).hasSize(3);
  }

  @Test
  void shouldLeaveNothingBehind() {
    StepMetrics metrics = new StepMetrics(properties, "annotate", 3);
    metrics.report(NOW, Map.of("read", 4L));

    metrics.close();

    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void shouldGoNowhereWhereNobodyPublishes() {
    StepMetrics metrics = new StepMetrics(Map.of(), "annotate", 3);

    metrics.report(NOW, Map.of("read", 4L));

    assertThat(registry.getMeters()).isEmpty();
  }

  private double lagSeconds() {
    return registry
        .get("tidings.watermark.lag")
        .tags("service", "enrich", "step", "annotate", "partition", "3")
        .timeGauge()
        .value(TimeUnit.SECONDS);
  }

  private double total(String outcome) {
    return registry
        .get("tidings.articles")
        .tags("service", "enrich", "step", "annotate", "partition", "3", "outcome", outcome)
        .functionCounter()
        .count();
  }

  private static Clock at(long millis) {
    MockClock clock = new MockClock();
    clock.add(millis - clock.wallTime(), TimeUnit.MILLISECONDS);
    return clock;
  }
}
