package tidings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.logging.log4j.Level;
import org.junit.jupiter.api.Test;
import tidings.runtime.settings.SettingsException;

class LogSettingsTest {
  @Test
  void shouldLogTidingsFromInfoAndLibrariesFromWarningsByDefault() {
    LogSettings settings = read(Map.of());

    assertThat(settings.format()).isEqualTo(LogFormat.TEXT);
    assertThat(settings.levels())
        .containsOnly(
            Map.entry("root", Level.WARN),
            Map.entry("tidings", Level.INFO),
            Map.entry(
                "org.apache.kafka.streams.processor.internals.RecordDeserializer", Level.ERROR),
            Map.entry("org.apache.kafka.streams.StreamsConfig", Level.ERROR));
  }

  @Test
  void shouldTakeALevelForTidingsAndForAnyLogger() {
    LogSettings settings =
        read(
            Map.of(
                "TIDINGS_LOG_LEVEL",
                "debug, root=Error,org.apache.kafka.streams.StreamsConfig=warn",
                "TIDINGS_LOG_FORMAT",
                "json"));

    assertThat(settings.format()).isEqualTo(LogFormat.JSON);
    assertThat(settings.levels())
        .containsEntry("tidings", Level.DEBUG)
        .containsEntry("root", Level.ERROR)
        .containsEntry("org.apache.kafka.streams.StreamsConfig", Level.WARN);
  }

  @Test
  void shouldNameEveryValueThatCannotBeUsed() {
    Map<String, String> variables =
        Map.of("TIDINGS_LOG_LEVEL", "loud,=info,tidings=", "TIDINGS_LOG_FORMAT", "a line an event");

    assertThatThrownBy(() -> read(variables))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "4 settings cannot be used",
            "TIDINGS_LOG_LEVEL: 'loud' is no level; write off, error, warn, info, debug or trace",
            "TIDINGS_LOG_LEVEL: '=info' is no level",
            "TIDINGS_LOG_LEVEL: 'tidings=' is no level",
            "TIDINGS_LOG_FORMAT = 'a line an event': it must be text or json");
  }

  private static LogSettings read(Map<String, String> variables) {
    return LogSettings.read(variables::get);
  }
}
