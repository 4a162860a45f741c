package tidings.embedded.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.connect.runtime.distributed.DistributedConfig;
import org.junit.jupiter.api.Test;
import tidings.schemas.Namespace;

class WorkerPropertiesTest {
  private static final Map<String, String> SECURITY =
      Map.of("security.protocol", "SASL_SSL", "producer.linger.ms", "20");

  @Test
  void shouldTellAllClientsWhatIsNotForOneAlone() {
    assertThat(properties(Namespace.LIVE))
        .containsEntry("security.protocol", "SASL_SSL")
        .containsEntry("producer.security.protocol", "SASL_SSL")
        .containsEntry("consumer.security.protocol", "SASL_SSL")
        .containsEntry("admin.security.protocol", "SASL_SSL")
        .containsEntry("producer.linger.ms", "20")
        .doesNotContainKeys("linger.ms", "consumer.linger.ms");
  }

  @Test
  void shouldKeepTheGroupsOfTwoNamespacesApart() {
    assertThat(properties(new Namespace("trial")))
        .containsEntry("group.id", "trial.tidings-ingest-connect")
        .containsEntry("config.storage.topic", "trial.tidings-connect-configs")
        .containsEntry("offset.storage.topic", "trial.tidings-connect-offsets")
        .containsEntry("status.storage.topic", "trial.tidings-connect-status");
  }

  @Test
  void shouldMakeSenseToConnect() {
    DistributedConfig config = new DistributedConfig(properties(Namespace.LIVE));

    assertThat(config.getList("listeners")).containsExactly("http://0.0.0.0:8083");
    assertThat(config.getString("rest.advertised.host.name")).isEqualTo("ingest-1");
    assertThat(config.getInt("session.timeout.ms")).isEqualTo(10_000);
  }

  private static Map<String, String> properties(Namespace namespace) {
    return WorkerProperties.of(
        new WorkerSettings(
            namespace,
            "kafka:9092",
            "http://registry:8081",
            "0.0.0.0",
            8083,
            "ingest-1",
            SECURITY));
  }
}
