package tidings.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;

class MetricsTextTest {

  /** What Connect registers, in small. */
  public interface GeeseMBean {
    /** A number. */
    double getFlying();

    /** Not a number. */
    String getName();
  }

  private static final class Geese implements GeeseMBean {
    @Override
    public double getFlying() {
      return 12;
    }

    @Override
    public String getName() {
      return "geese of Norrane";
    }
  }

  @Test
  void shouldTellOfTheJvm() {
    try (MetricsText metrics = new MetricsText()) {
      assertThat(metrics.text())
          .contains("jvm_memory_used_bytes{", "jvm_threads_live_threads", "process_cpu_usage")
          .contains("process_uptime_seconds", "jvm_gc_");
    }
  }

  @Test
  void shouldTellWhetherAPartServes() {
    HealthBoard board = new HealthBoard();
    board.put("streams", Health::serving);
    board.put("connect", () -> Health.waiting("not yet"));
    try (MetricsText metrics = new MetricsText()) {
      metrics.addHealth(board, "streams");
      metrics.addHealth(board, "connect");

      assertThat(metrics.text())
          .contains("tidings_serving{part=\"streams\"} 1.0")
          .contains("tidings_serving{part=\"connect\"} 0.0");
    }
  }

  @Test
  void shouldTellTheNumbersOfBeansWhileTheyAreThere() throws Exception {
    ObjectName name = new ObjectName("test.norrane:type=flock-metrics,pond=north");
    var server = ManagementFactory.getPlatformMBeanServer();
    server.registerMBean(new javax.management.StandardMBean(new Geese(), GeeseMBean.class), name);
    try (MetricsText metrics = new MetricsText()) {
      metrics.addBeans("test.norrane");
      String there = metrics.text();

      server.unregisterMBean(name);

      assertThat(there)
          .contains("test_norrane_flock_metrics_Flying{pond=\"north\"} 12.0")
          .doesNotContain("geese of Norrane");
      assertThat(metrics.text()).doesNotContain("test_norrane");
    }
  }

  @Test
  void shouldCountDeadLettersAndWaits() {
    try (MetricsText metrics = new MetricsText()) {
      ServiceMetrics service = new ServiceMetrics("ingest", metrics.registry());

      service.countDeadLetter("reading");
      service.countDeadLetter("reading");
      service.countBackoff("broker");

      assertThat(metrics.text())
          .contains("tidings_dead_letters_total{service=\"ingest\",stage=\"reading\"} 2.0")
          .contains("tidings_backoffs_total{cause=\"broker\",service=\"ingest\"} 1.0");
    }
  }
}
