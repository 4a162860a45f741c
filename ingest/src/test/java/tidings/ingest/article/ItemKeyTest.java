package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tidings.news.Origin;

class ItemKeyTest {
  private static final String URL = "https://www.Harbour-Post.example/storm/?utm_source=mail#top";

  @Test
  void shouldPreferTheSourcesOwnId() {
    assertThat(ItemKey.of(RawArticles.text("").setSource("post").setId("17").setUrl(URL).build()))
        .isEqualTo("post|17");
  }

  @Test
  void shouldNameTheSourceOfAnIdByTheUrlsHost() {
    assertThat(ItemKey.of(RawArticles.text("").setId("17").setUrl(URL).build()))
        .isEqualTo("harbour-post.example|17");
  }

  @Test
  void shouldTakeTheCanonicalUrlWithoutAnId() {
    assertThat(ItemKey.of(RawArticles.text("").setUrl(URL).build()))
        .isEqualTo("https://www.harbour-post.example/storm");
  }

  @Test
  void shouldTakeTheFileWithoutAUrl() {
    assertThat(ItemKey.of(RawArticles.text("").build())).isEqualTo("vell/storm.txt");
  }

  @Test
  void shouldAddThePositionInAFileOfManyItems() {
    Origin line = Origin.newBuilder().setFile("vell.jsonl").setPosition(3).build();

    assertThat(ItemKey.of(RawArticles.text("").setOrigin(line).build())).isEqualTo("vell.jsonl#3");
  }

  @Test
  void shouldTakeTheFileWhereTheUrlIsNone() {
    assertThat(ItemKey.of(RawArticles.text("").setUrl("storm on the island").build()))
        .isEqualTo("vell/storm.txt");
  }

  @Test
  void shouldRefuseWhatNothingTellsFromOthers() {
    var nameless = RawArticles.text("Storm").setOrigin(Origin.newBuilder().build()).build();

    assertThatThrownBy(() -> ItemKey.of(nameless))
        .isInstanceOf(NotAnArticleException.class)
        .hasMessageContaining("give it an id or a url");
  }

  @Test
  void shouldMakeAnIdOf128Bits() {
    // printf 'vell/storm.txt' | sha256sum | cut -c1-32
    assertThat(ItemKey.articleId("vell/storm.txt")).isEqualTo("dce42b5fa96fb849c072d37385d72a65");
  }
}
