package example.pagedjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.ingest.source.ArticleSourceFactory;

class PagedJsonSettingsTest {
  @Test
  void shouldNeedAnAddressOnly() {
    PagedJsonSettings settings =
        PagedJsonSettings.of(Map.of("url", "https://bugle.example/api/news"));

    assertThat(settings.http().url()).isEqualTo(URI.create("https://bugle.example/api/news"));
    assertThat(settings.http().batch()).isEqualTo(100);
    assertThat(settings.pages()).isEqualTo(3);
  }

  @Test
  void shouldSayEverythingThatIsWrongAtOnce() {
    Map<String, String> written = Map.of("pages", "11", "batch", "none", "page", "2");

    assertThatThrownBy(() -> PagedJsonSettings.of(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "page" is no setting; known are url, batch, contact, delay, timeout, allow-private, pages
            url is missing; give the address of the API's first page
            batch is "none"; give a number from 1 to 1000
            pages is "11"; give a number from 1 to 10\
            """);
  }

  @Test
  void shouldBeFoundByItsType() {
    assertThat(ArticleSourceFactory.of("paged-json")).isInstanceOf(PagedJsonSourceFactory.class);
  }
}
