package tidings.runtime.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;

/** All figures of a process: the JVM's, its services', and those of its MBeans. */
public final class MetricsText implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbageCollection = new JvmGcMetrics();
  private final List<BeanMeters> beans = new ArrayList<>();

  /** Makes one that has the JVM's figures. */
  public MetricsText() {
    new JvmMemoryMetrics().bindTo(registry);
    garbageCollection.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
  }

  /** Returns where figures are put. */
  public MeterRegistry registry() {
    return registry;
  }

  /** Adds the numbers of the MBeans of a domain, {@code kafka.connect} for one. */
  public void addBeans(String domain) {
    beans.add(new BeanMeters(domain, registry));
  }

  /** Adds whether a part serves: 1 or 0. */
  public void addHealth(HealthBoard board, String part) {
    Gauge.builder("tidings.serving", board, now -> serves(now, part) ? 1 : 0)
        .description("1 if the part does its work, else 0")
        .tag("part", part)
        .strongReference(true)
        .register(registry);
  }

  /** Returns them in Prometheus' text format. */
  public synchronized String text() {
    beans.forEach(BeanMeters::refresh);
    return registry.scrape();
  }

  @Override
  public void close() {
    garbageCollection.close();
    registry.close();
  }

  private static boolean serves(HealthBoard board, String part) {
    Health health = board.look().get(part);
    return health != null && health.status() == Health.Status.SERVING;
  }
}
