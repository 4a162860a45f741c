package tidings.ingest.source.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.ingest.http.FetchSettings;
import tidings.ingest.http.HttpSourceSettings;
import tidings.ingest.source.ArticleSourceFactory;

class RssSettingsTest {
  @Test
  void shouldNeedAnAddressOnly() {
    assertThat(RssSettings.of(Map.of("url", "https://bugle.example/feed")))
        .isEqualTo(
            new RssSettings(
                new HttpSourceSettings(
                    URI.create("https://bugle.example/feed"),
                    100,
                    new FetchSettings(
                        null, Duration.ofSeconds(1), Duration.ofSeconds(10), Set.of())),
                true,
                null));
  }

  @Test
  void shouldReadEveryKey() {
    Map<String, String> settings =
        Map.of(
            "url", "https://bugle.example/feed",
            "fetch", "false",
            "source", "Fennick Bugle",
            "batch", "7",
            "contact", "https://reader.example/bot",
            "delay", "PT0S",
            "timeout", "PT30S",
            "allow-private", "Intranet.example, 10.0.0.7");

    assertThat(RssSettings.of(settings))
        .isEqualTo(
            new RssSettings(
                new HttpSourceSettings(
                    URI.create("https://bugle.example/feed"),
                    7,
                    new FetchSettings(
                        "https://reader.example/bot",
                        Duration.ZERO,
                        Duration.ofSeconds(30),
                        Set.of("intranet.example", "10.0.0.7"))),
                false,
                "Fennick Bugle"));
  }

  @Test
  void shouldSayEverythingThatIsWrongAtOnce() {
    Map<String, String> settings =
        Map.of(
            "ulr", "https://bugle.example/feed",
            "fetch", "yes",
            "batch", "0",
            "contact", "me (at home)",
            "delay", "1s",
            "timeout", "PT2M");

    assertThatThrownBy(() -> RssSettings.of(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "ulr" is no setting; known are url, batch, contact, delay, timeout, allow-private, fetch, source
            url is missing; give the address of the feed
            batch is "0"; give a number from 1 to 1000
            contact is "me (at home)"; give a URL or a mail address, without spaces or brackets
            delay is "1s"; give an ISO-8601 duration from PT0S to PT1M
            timeout is "PT2M"; give an ISO-8601 duration from PT0.1S to PT1M
            fetch is "yes"; write true or false\
            """);
  }

  @Test
  void shouldRefuseWhatIsNoWebAddress() {
    assertThatThrownBy(() -> RssSettings.of(Map.of("url", "feed.xml")))
        .hasMessage("url: \"feed.xml\" is not an http or https address; give another address");
  }

  @Test
  void shouldBeFoundByItsType() {
    assertThat(ArticleSourceFactory.of("rss")).isInstanceOf(RssSourceFactory.class);
  }
}
