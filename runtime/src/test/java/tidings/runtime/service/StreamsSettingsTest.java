package tidings.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.runtime.settings.SettingsReader;

class StreamsSettingsTest {
  private static final Map<String, String> FILE =
      Map.of(
          "registry-url", "http://registry.example:8081",
          "kafka.schema.registry.basic.auth.user.info", "heron:secret",
          "kafka.security.protocol", "SASL_SSL");

  @Test
  void shouldTellTheRegistrysClientWhatIsItsOwn() {
    StreamsSettings settings = StreamsSettings.read(new SettingsReader("enrich", Map.of(), FILE));

    Map<String, ?> registry = settings.registry().settings();

    assertThat(registry.get("schema.registry.url")).isEqualTo("http://registry.example:8081");
    assertThat(registry.get("schema.registry.basic.auth.user.info")).isEqualTo("heron:secret");
    assertThat(registry.containsKey("security.protocol")).isFalse();
  }
}
