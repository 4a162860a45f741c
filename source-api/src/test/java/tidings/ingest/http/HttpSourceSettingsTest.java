package tidings.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.ingest.source.SourceSettingsReader;

class HttpSourceSettingsTest {
  @Test
  void shouldNeedAnAddressOnly() {
    assertThat(read(Map.of("url", "https://bugle.example/api")))
        .isEqualTo(
            new HttpSourceSettings(
                URI.create("https://bugle.example/api"),
                100,
                new FetchSettings(null, Duration.ofSeconds(1), Duration.ofSeconds(10), Set.of())));
  }

  @Test
  void shouldReadEveryKey() {
    Map<String, String> settings =
        Map.of(
            "url", "https://bugle.example/api",
            "batch", "7",
            "contact", "desk@bugle.example",
            "delay", "PT0S",
            "timeout", "PT30S",
            "allow-private", "Intranet.example, [FD00::7]");

    assertThat(read(settings))
        .isEqualTo(
            new HttpSourceSettings(
                URI.create("https://bugle.example/api"),
                7,
                new FetchSettings(
                    "desk@bugle.example",
                    Duration.ZERO,
                    Duration.ofSeconds(30),
                    Set.of("intranet.example", "fd00::7"))));
  }

  @Test
  void shouldSayWhatIsToBeGivenAsUrl() {
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage("url is missing; give the address of the API");
  }

  @Test
  void shouldRefuseWhatIsNoWebAddress() {
    assertThatThrownBy(() -> read(Map.of("url", "api.json")))
        .hasMessage("url: \"api.json\" is not an http or https address; give another address");
  }

  private static HttpSourceSettings read(Map<String, String> settings) {
    SourceSettingsReader reader = new SourceSettingsReader(settings);
    HttpSourceSettings read = HttpSourceSettings.read(reader, "the address of the API");
    reader.finish();
    return read;
  }
}
