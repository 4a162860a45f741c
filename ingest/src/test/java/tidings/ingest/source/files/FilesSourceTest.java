package tidings.ingest.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.source.ArchiveSourceContract;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

class FilesSourceTest extends ArchiveSourceContract {
  private static final String LINES =
      """
      {"id": 7, "source": "post", "title": "Storm", "text": "It blows.", "published": "2026-03-01T08:00:00Z", "observed": "2026-03-01T08:05:00Z", "language": "en", "mood": "grey"}

      {"url": "https://post.example/ferry", "html": "<p>It sails.</p>"}
      {"id": "9", "deleted": true}
      not json
      {"id": "10", "title": "Rain"}
      """;

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void fill() {
    folder =
        new Folder(temporary)
            .with("b/storm.txt", "Storm\n\nIt blows.")
            .with("b/empty.txt", "")
            .with(
                "a.html",
                "<link rel=canonical href='https://www.post.example/storm'><title>Storm</title><p>It blows.</p>")
            .with("c.jsonl", LINES)
            .withZipped("d.jsonl.gz", LINES)
            .with("feed.xml", Folder.FEED)
            .with("feed2.xml", Folder.ATOM)
            .with(".hidden/x.txt", "hidden")
            .with("notes.pdf", "%PDF");
  }

  @Override
  protected ArticleSource open(int batch) {
    return new FilesSource(new FilesSettings(List.of(folder.path().toString()), batch));
  }

  @Test
  void shouldReadEveryKnownFileInTheOrderOfTheNames() {
    assertThat(readAll().items())
        .extracting(item -> item.article().getOrigin())
        .extracting(origin -> origin.getFile() + ":" + origin.getPosition())
        .containsExactly(
            "a.html:null",
            "b/storm.txt:null",
            "c.jsonl:1",
            "c.jsonl:3",
            "c.jsonl:4",
            "c.jsonl:6",
            "d.jsonl.gz:1",
            "d.jsonl.gz:3",
            "d.jsonl.gz:4",
            "d.jsonl.gz:6",
            "feed.xml:1",
            "feed.xml:2",
            "feed2.xml:1");
  }

  @Test
  void shouldTellWhatItLeftOut() {
    try (FilesSource source =
        new FilesSource(FilesSettings.of(List.of(folder.path().toString())))) {
      assertThat(source.skipped()).containsExactly("notes.pdf");
    }
  }

  @Test
  void shouldDeliverAJsonLineAsItIs() {
    SourceItem item = readAll().items().get(2);

    assertThat(item.recordedObserved()).isEqualTo(Instant.parse("2026-03-01T08:05:00Z"));
    assertThat(item.article())
        .isEqualTo(
            RawArticle.newBuilder()
                .setSource("post")
                .setId("7")
                .setTitle("Storm")
                .setContentType(ContentType.TEXT)
                .setContent("It blows.")
                .setLanguage("en")
                .setPublished("2026-03-01T08:00:00Z")
                .setOrigin(Origin.newBuilder().setFile("c.jsonl").setPosition(1).build())
                .build());
  }

  @Test
  void shouldDeliverAnEntryOfAFeedAsItIs() {
    assertThat(readAll().items().get(10).article())
        .isEqualTo(
            RawArticle.newBuilder()
                .setSource("post.example")
                .setId("p-1")
                .setUrl("https://post.example/storm")
                .setTitle("Storm hits Vell")
                .setContentType(ContentType.HTML_FRAGMENT)
                .setContent("<p>It blows and it rains on the island.</p>")
                .setLanguage("en")
                .setPublished("Sun, 01 Mar 2026 08:00:00 GMT")
                .setOrigin(Origin.newBuilder().setFile("feed.xml").setPosition(1).build())
                .build());
  }

  @Test
  void shouldKeepADateThatAFeedGotWrong() {
    assertThat(readAll().items().get(11).article().getPublished()).isEqualTo("someday");
  }

  @Test
  void shouldReadAtomToo() {
    RawArticle article = readAll().items().get(12).article();

    assertThat(article.getId()).isEqualTo("urn:post:3");
    assertThat(article.getPublished()).isEqualTo("2026-03-01T09:00:00Z");
    assertThat(article.getContent()).isEqualTo("<p>Sixty beds.</p>");
  }

  @Test
  void shouldTakeTheAddressThatAPageCallsItsOwn() {
    RawArticle page = readAll().items().get(0).article();

    assertThat(page.getContentType()).isEqualTo(ContentType.HTML_PAGE);
    assertThat(page.getUrl()).isEqualTo("https://www.post.example/storm");
    assertThat(page.getSource()).isEqualTo("post.example");
  }

  private SourceBatch readAll() {
    try (FilesSource source =
        new FilesSource(FilesSettings.of(List.of(folder.path().toString())))) {
      return source.poll(SourceCursor.START);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
