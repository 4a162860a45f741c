package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tidings.news.Article;
import tidings.news.DateOrigin;
import tidings.news.ObservedOrigin;
import tidings.news.RawArticle;

class ArticleCleanerTest {
  private static final Instant RUN_START = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant FIRST_SEEN = Instant.parse("2026-03-01T08:10:00Z");
  private static final Instant OBSERVED = Instant.parse("2026-03-01T09:00:00Z");
  private static final String STORM =
      "Storm hits Vell\n\nIt blows and it rains on the island.\nNobody sleeps.";

  private final ArticleCleaner cleaner = new ArticleCleaner(RUN_START);

  @Test
  void shouldMakeAnArticleOfAnItem() {
    RawArticle raw =
        RawArticles.text(STORM)
            .setUrl("https://www.post.example/storm?utm_source=x")
            .setLanguage("en_gb")
            .setPublished("2026-03-01T08:00:00Z")
            .build();

    Article article = cleaner.clean(raw).asRevision(2, FIRST_SEEN, OBSERVED, ObservedOrigin.LIVE);

    assertThat(article)
        .isEqualTo(
            Article.newBuilder()
                .setId(ItemKey.articleId("https://www.post.example/storm"))
                .setRevision(2)
                .setSource("post.example")
                .setUrl("https://www.post.example/storm?utm_source=x")
                .setCanonicalUrl("https://www.post.example/storm")
                .setTitle("Storm hits Vell")
                .setText("It blows and it rains on the island.\nNobody sleeps.")
                .setLanguage("en-GB")
                .setPublished(Instant.parse("2026-03-01T08:00:00Z"))
                .setPublishedOrigin(DateOrigin.FEED)
                .setPublishedConfidence(1.0)
                .setFirstSeen(FIRST_SEEN)
                .setObserved(OBSERVED)
                .setObservedOrigin(ObservedOrigin.LIVE)
                .setCountedAt(Instant.parse("2026-03-01T08:00:00Z"))
                .setContentHash(
                    Sha256.hex(
                        "Storm hits Vell\nIt blows and it rains on the island.\nNobody sleeps.",
                        16))
                .setOrigin(raw.getOrigin())
                .build());
  }

  @Test
  void shouldHashOnlyWhatReadersSee() {
    CleanArticle plain = cleaner.clean(RawArticles.text(STORM).build());

    CleanArticle dressed =
        cleaner.clean(
            RawArticles.text("Menu\n" + STORM + "\nShare").setPublished("2026-03-01").build());

    assertThat(dressed.contentHash()).isEqualTo(plain.contentHash());
  }

  @Test
  void shouldEmptyADeletion() {
    CleanArticle deleted =
        cleaner.clean(RawArticles.text("").setId("7").setTitle("Storm").setDeleted(true).build());

    assertThat(deleted.title()).isEmpty();
    assertThat(deleted.text()).isEmpty();
    assertThat(deleted.flags()).isEmpty();
  }

  @Test
  void shouldKeepATitleWithoutText() {
    CleanArticle article = cleaner.clean(RawArticles.text("").setTitle("Storm hits Vell").build());

    assertThat(article.title()).isEqualTo("Storm hits Vell");
    assertThat(article.flags()).containsExactly("text-missing");
  }

  @Test
  void shouldRefuseWhatHasNeitherTitleNorText() {
    RawArticle empty = RawArticles.fragment("<p> &nbsp; </p>").build();

    assertThatThrownBy(() -> cleaner.clean(empty)).isInstanceOf(NotAnArticleException.class);
  }

  @Test
  void shouldTruncateBehindAParagraph() {
    String paragraph = "Das Wörterbuch ist lang und länger, sagte er. ".repeat(100).strip();
    String text = (paragraph + "\n").repeat(400);

    CleanArticle article = cleaner.clean(RawArticles.text(text).setTitle("Lang").build());

    assertThat(article.flags()).contains("text-truncated");
    assertThat(article.text().getBytes(StandardCharsets.UTF_8).length)
        .isBetween(1_000_000, ArticleCleaner.MAX_TEXT_BYTES);
    assertThat(article.text()).endsWith(paragraph);
  }

  @Test
  void shouldNotTruncateWithinACharacter() {
    String text = "x" + "🌊".repeat(300_000);

    CleanArticle article = cleaner.clean(RawArticles.text(text).setTitle("Waves").build());

    assertThat(article.text()).isEqualTo("x" + "🌊".repeat(262_143));
  }

  @Test
  void shouldTakeTheLanguageThatAPageDeclares() {
    String page = "<html lang='de-AT'><title>Sturm</title><p>Es stürmt auf der Insel.</p></html>";

    assertThat(cleaner.clean(RawArticles.page(page).build()).language()).isEqualTo("de-AT");
  }

  @Test
  void shouldNotPassOnALanguageThatIsNone() {
    assertThat(
            cleaner.clean(RawArticles.text(STORM).setLanguage("plain English").build()).language())
        .isNull();
  }
}
