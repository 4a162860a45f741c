package tidings.runtime.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReaderPropertiesTest {
  @Test
  void shouldKeepWhatSecuresTheClient() {
    Map<String, String> client =
        Map.of(
            "bootstrap.servers", "kafka:9092",
            "security.protocol", "SASL_SSL",
            "sasl.jaas.config", "a login",
            "a.login.module.key", "of its own");

    assertThat(ReaderProperties.of(client)).containsAllEntriesOf(client);
  }

  @Test
  void shouldPreferWhatIsForConsumers() {
    Map<String, Object> properties =
        ReaderProperties.of(
            Map.of("sasl.jaas.config", "any", "consumer.sasl.jaas.config", "a consumer's"));

    assertThat(properties).containsEntry("sasl.jaas.config", "a consumer's");
  }

  @Test
  void shouldStayOutOfGroupsAndReadOnlyWhatIsCommitted() {
    Map<String, Object> properties =
        ReaderProperties.of(
            Map.of(
                "group.id", "somebody's",
                "consumer.group.instance.id", "1",
                "enable.auto.commit", "true",
                "isolation.level", "read_uncommitted"));

    assertThat(properties)
        .doesNotContainKeys("group.id", "group.instance.id")
        .containsEntry("enable.auto.commit", false)
        .containsEntry("isolation.level", "read_committed");
  }
}
