package tidings.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://News.Example, https://news.example/",
    "' HTTP://news.example./a#top ', http://news.example/a",
    "https://news.example:8443/a?b=c&utm_source=x#y, https://news.example:8443/a?b=c&utm_source=x",
    "https://news.example?b, https://news.example/?b",
    "https://bücher.example/größe, https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe",
    "https://news.example/a b|c[1], https://news.example/a%20b%7Cc%5B1%5D",
    "https://news.example/100%/a%20b, https://news.example/100%25/a%20b",
    "'http://[2606:4700::1]:80/a', 'http://[2606:4700::1]:80/a'",
    "http://1.2.3.4/a, http://1.2.3.4/a",
  })
  void shouldMakeAnAddressThatCanBeAskedFor(String written, String address) throws Exception {
    assertThat(HttpAddress.of(written)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example/a",
        "ftp://news.example/a",
        "file:///etc/passwd",
        "jar:http://news.example/a!/b",
        "mailto:desk@news.example",
        "javascript:alert(1)",
        "https:///a",
        "https://:80/a",
        "https://a:b@news.example/",
        "https://news.example@127.0.0.1/",
        "https://news.example\\@127.0.0.1/",
        "http://news.example:99999999/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://1.2.3.4.5/",
        "http://①②⑦.1/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://a b/",
      })
  void shouldRefuseWhatIsNoneOrIsReadDifferentlyByDifferentPrograms(String written) {
    assertThatThrownBy(() -> HttpAddress.of(written))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageStartingWith("\"" + written + "\" ")
        .hasMessageEndingWith("; give another address");
  }

  @ParameterizedTest
  @CsvSource({
    "c, https://news.example/a/c",
    "/c, https://news.example/c",
    "../c, https://news.example/c",
    "?d=e, https://news.example/a/b?d=e",
    "//other.example/c, https://other.example/c",
    "http://other.example, http://other.example/",
    "größe, https://news.example/a/gr%C3%B6%C3%9Fe",
    "'', https://news.example/a/",
    "#top, https://news.example/a/b?x=y",
  })
  void shouldFollowALink(String link, String address) throws Exception {
    assertThat(HttpAddress.resolve(URI.create("https://news.example/a/b?x=y"), link))
        .hasToString(address);
  }
}
