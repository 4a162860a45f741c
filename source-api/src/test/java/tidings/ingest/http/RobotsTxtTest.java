package tidings.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTxtTest {
  private final Site site = new Site();
  private final StoppedTime time = new StoppedTime();
  private final Fetcher fetcher =
      new Fetcher(
          new FetchSettings(null, Duration.ZERO, Duration.ofSeconds(10), Set.of("127.0.0.1")),
          new HostThrottle(time),
          new RobotsTxt(time),
          time,
          SystemDefaultDnsResolver.INSTANCE);

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void shouldLeaveAloneWhatASiteAsksFor() throws Exception {
    site.page("/open", "a").page("/closed/a", "a");
    site.text("/robots.txt", "User-agent: *\nDisallow: /closed/\n");

    fetch("/open");

    assertThatThrownBy(() -> fetch("/closed/a"))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessage(
            site.url("/closed/a") + " is to be left alone, says " + site.url("/robots.txt"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/open");
  }

  @Test
  void shouldObeyWhatIsSaidToItByName() {
    site.page("/a", "a");
    site.text("/robots.txt", "User-agent: *\nAllow: /\n\nUser-agent: Tidings\nDisallow: /\n");

    assertThatThrownBy(() -> fetch("/a")).isInstanceOf(FetchRefusedException.class);
  }

  @Test
  void shouldAskForAPageBehindARedirectToo() {
    site.page("/closed", "a").redirect("/a", 302, "/closed");
    site.text("/robots.txt", "User-agent: *\nDisallow: /closed\n");

    assertThatThrownBy(() -> fetch("/a")).isInstanceOf(FetchRefusedException.class);
    assertThat(site.asked()).doesNotContain("/closed");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410})
  void shouldBeFreeWhereThereIsNone(int status) throws Exception {
    site.page("/a", "a").status("/robots.txt", status);

    assertThat(fetch("/a")).isInstanceOf(Fetched.Body.class);
  }

  @Test
  void shouldWaitWhereItCannotBeReadNow() {
    site.page("/a", "a").status("/robots.txt", 500);

    assertThatThrownBy(() -> fetch("/a"))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(FetchRefusedException.class);
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void shouldAskAgainAfterADay() throws Exception {
    site.page("/a", "a").text("/robots.txt", "");
    fetch("/a");
    time.pass(Duration.ofHours(23));
    fetch("/a");
    time.pass(Duration.ofHours(2));

    fetch("/a");

    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a", "/robots.txt", "/a");
  }

  @Test
  void shouldWaitAsLongAsASiteAsksFor() throws Exception {
    site.page("/a", "a").text("/robots.txt", "User-agent: *\nCrawl-delay: 2\n");

    fetch("/a");

    assertThat(time.passed()).hasSeconds(2);
  }

  @Test
  void shouldWaitNoLongerThanHalfAMinute() throws Exception {
    site.page("/a", "a").text("/robots.txt", "User-agent: *\nCrawl-delay: 86400\n");

    assertThatThrownBy(() -> fetch("/a"))
        .isInstanceOfSatisfying(
            HostBusyException.class, busy -> assertThat(busy.after()).hasSeconds(30));
  }

  private Fetched fetch(String path) throws IOException, InterruptedException {
    return fetcher.fetch(
        FetchRequest.linked(URI.create(site.url(path)), "*/*", Duration.ofSeconds(3)));
  }
}
