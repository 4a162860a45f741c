package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Storm hits Vell | Harbour Post</title>; Storm hits Vell",
        "<title>Storm hits Vell - Harbour Post</title><h1>Storm hits Vell</h1>; Storm hits Vell",
        "<title>Vell - an island waits</title>; Vell - an island waits",
        "<meta property=og:site_name content='Harbour Post'><title>Vell - Harbour Post</title>; Vell",
        "<title>Harbour Post</title><h1>Storm hits Vell</h1>; Storm hits Vell",
        "<title>News</title><h1>Storm</h1><h1>Rain</h1>; News",
        "<p>no title at all</p>; ''",
      })
  void shouldLeaveOutTheOutlet(String html, String title) {
    assertThat(PageTitle.of(Jsoup.parse(html))).isEqualTo(title);
  }
}
