package tidings.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.runtime.service.StreamsSettings;
import tidings.schemas.Namespace;

class SettingsReaderTest {
  private static final Map<String, String> ALL =
      Map.of(
          "namespace", "replay-1",
          "bootstrap-servers", "kafka:9092",
          "registry-url", "http://registry:8081",
          "state-directory", "stores",
          "instance", "b",
          "threads", "3",
          "partitions", "7",
          "commit-interval", "PT2S",
          "stall-limit", "PT0S",
          "kafka.security.protocol", "SSL");

  @Test
  void shouldUseDefaults() {
    SettingsReader reader = new SettingsReader("ingest", Map.of(), Map.of());

    StreamsSettings settings = StreamsSettings.read(reader);
    reader.finish(StreamsSettings.SETTINGS);

    assertThat(settings)
        .isEqualTo(
            new StreamsSettings(
                Namespace.LIVE,
                "127.0.0.1:9092",
                "http://127.0.0.1:8081",
                Path.of("state"),
                "1",
                1,
                4,
                Duration.ofMillis(100),
                Duration.ofSeconds(1),
                Map.of()));
  }

  @Test
  void shouldReadEverySetting() {
    SettingsReader reader = new SettingsReader("ingest", Map.of(), ALL);

    StreamsSettings settings = StreamsSettings.read(reader);
    reader.finish(StreamsSettings.SETTINGS);

    assertThat(settings)
        .isEqualTo(
            new StreamsSettings(
                new Namespace("replay-1"),
                "kafka:9092",
                "http://registry:8081",
                Path.of("stores"),
                "b",
                3,
                7,
                Duration.ofSeconds(2),
                Duration.ZERO,
                Map.of("security.protocol", "SSL")));
  }

  @Test
  void shouldPreferTheEnvironmentToTheFile() {
    SettingsReader reader =
        new SettingsReader(
            "ingest", Map.of("TIDINGS_INGEST_THREADS", "5", "TIDINGS_ENRICH_THREADS", "6"), ALL);

    assertThat(StreamsSettings.read(reader).threads()).isEqualTo(5);
  }

  @Test
  void shouldTellAllProblemsAtOnce() {
    SettingsReader reader =
        new SettingsReader(
            "ingest", Map.of(), Map.of("threads", "0", "commit-interval", "soon", "thread", "2"));

    StreamsSettings.read(reader);

    assertThatThrownBy(() -> reader.finish(StreamsSettings.SETTINGS))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("3 settings")
        .hasMessageContaining("threads = '0': it must be from 1 to 64")
        .hasMessageContaining("commit-interval = 'soon'")
        .hasMessageContaining("thread = '2': no such setting");
  }
}
