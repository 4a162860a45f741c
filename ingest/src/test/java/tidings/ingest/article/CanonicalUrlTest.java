package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://Post.Example/Storm, https://post.example/Storm",
    "http://post.example:80/a, http://post.example/a",
    "https://post.example:443/a, https://post.example/a",
    "https://post.example:8443/a, https://post.example:8443/a",
    "http://post.example/a, http://post.example/a",
    "https://post.example, https://post.example/",
    "https://post.example/a/, https://post.example/a",
    "https://post.example/a#comments, https://post.example/a",
    "https://user:secret@post.example/a, https://post.example/a",
    "https://post.example/a?utm_source=x&fbclid=y&gclid=z, https://post.example/a",
    "https://post.example/a?b=2&a=1, https://post.example/a?a=1&b=2",
    "https://post.example/a?id=7&utm_medium=mail, https://post.example/a?id=7",
    "https://post.example/a?, https://post.example/a",
    "https://post.example/a/./b/../c, https://post.example/a/c",
    "https://post.example/%7ejane/caf%c3%a9, https://post.example/~jane/caf%C3%A9",
    "https://post.example/café, https://post.example/caf%C3%A9",
    "https://müller.example/a, https://xn--mller-kva.example/a",
    "https://post.example./a, https://post.example/a",
    "https://m.post.example/a, https://post.example/a",
    "https://amp.post.example/a, https://post.example/a",
    "https://post.example/a/amp/, https://post.example/a",
    "https://post.example/a.amp.html, https://post.example/a.html",
    "https://post.example/a?amp=1, https://post.example/a",
    "'  https://post.example/a  ', https://post.example/a",
  })
  void shouldGiveOneSpelling(String written, String canonical) {
    assertThat(CanonicalUrl.of(written)).hasValue(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://post.example/a",
        "https://m.example/a",
        "https://post.example/amp",
        "https://post.example/a?page=2",
        "https://post.example/a?amp=20",
        "https://post.example/a%2Fb?q=a%26b"
      })
  void shouldLeaveAloneWhatMayBeAnotherPage(String url) {
    assertThat(CanonicalUrl.of(url)).hasValue(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "post.example/a",
        "ftp://post.example/a",
        "mailto:jane@post.example",
        "https://",
        "https:///a",
        "https://po st.example/",
        "javascript:void(0)",
        "https://post..example/a",
        "https://-%/"
      })
  void shouldFindNothingInWhatIsNoAddress(String written) {
    assertThat(CanonicalUrl.of(written)).isEmpty();
  }

  @Test
  void shouldFindNothingInNothing() {
    assertThat(CanonicalUrl.of(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP://M.Post.example:80/a/../b/amp/?b=%7e&a=%C3%A9&utm_id=4#x",
        "https://post.example/a.amp/amp/amp",
        "https://m.amp.post.example//a//"
      })
  void shouldNotChangeWhatIsCanonical(String url) {
    String once = CanonicalUrl.of(url).orElseThrow();

    assertThat(CanonicalUrl.of(once)).hasValue(once);
  }
}
