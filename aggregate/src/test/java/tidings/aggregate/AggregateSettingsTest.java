package tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.runtime.settings.SettingsException;

class AggregateSettingsTest {
  @Test
  void shouldUseDefaults() {
    AggregateSettings settings = AggregateSettings.read(Map.of(), Map.of());

    assertThat(settings.grace()).isEqualTo(Duration.ofMinutes(10));
    assertThat(settings.publishInterval()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void shouldReadEverySetting() {
    AggregateSettings settings =
        AggregateSettings.read(
            Map.of("TIDINGS_AGGREGATE_GRACE", "PT1M"),
            Map.of("grace", "PT2M", "publish-interval", "PT1S"));

    assertThat(settings.grace()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.publishInterval()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void shouldRefuseWhatIsOutOfRange() {
    assertThatThrownBy(
            () ->
                AggregateSettings.read(
                    Map.of(), Map.of("grace", "-PT1S", "publish-interval", "PT0.001S")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("grace = '-PT1S': it must be from PT0S to PT24H")
        .hasMessageContaining("publish-interval = 'PT0.001S'");
  }
}
