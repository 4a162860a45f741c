package example.pagedjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.Site;
import tidings.ingest.http.StoppedTime;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.LiveSourceContract;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

class PagedJsonSourceTest extends LiveSourceContract {
  private final Site site = new Site();

  @BeforeEach
  void fill() {
    site.versioned("/news", "application/json", page(1, 6, "\"/news?page=2\""));
    site.json("/news?page=2", page(7, 12, "\"" + site.url("/news?page=3") + "\""));
    site.json("/news?page=3", "{\"items\": [" + item(13) + ", {\"title\": \"nameless\"}]}");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Override
  protected ArticleSource open(int batch) {
    return open("batch", Integer.toString(batch));
  }

  @Override
  protected void setReachable(boolean reachable) {
    site.setAvailable(reachable);
  }

  @Test
  void shouldDeliverAnItemAsItIs() throws Exception {
    assertThat(poll(SourceCursor.START).items().get(7).article())
        .isEqualTo(
            RawArticle.newBuilder()
                .setId("8")
                .setUrl("https://bugle.example/8")
                .setTitle("News 8")
                .setPublished("2026-03-01T08:00:00Z")
                .setContentType(ContentType.HTML_FRAGMENT)
                .setContent("<p>It blows.</p>")
                .setOrigin(new Origin(null, 2, site.url("/news?page=2")))
                .build());
  }

  @Test
  void shouldReadSoManyPagesAsAreSet() throws Exception {
    try (ArticleSource source = open("pages", "2")) {
      assertThat(source.poll(SourceCursor.START).items()).hasSize(12);
    }

    assertThat(site.asked()).containsExactly("/news", "/news?page=2");
  }

  @Test
  void shouldAskForTheFirstPageOnlyWhileItStaysAsItIs() throws Exception {
    SourceCursor end = poll(SourceCursor.START).next();
    site.forgetRequests();

    SourceBatch second = poll(end);

    assertThat(second).isEqualTo(SourceBatch.nothingNew(end));
    assertThat(site.asked()).containsExactly("/news");
  }

  @Test
  void shouldDeliverWhatIsNewAndWhatWasEdited() throws Exception {
    SourceCursor end = poll(SourceCursor.START).next();
    String edited = item(2).replace("blows", "rains");
    site.json("/news", "{\"items\": [" + item(14) + "," + item(1) + "," + edited + "]}");

    SourceBatch batch = poll(end);

    assertThat(batch.items())
        .extracting(item -> item.article().getTitle())
        .containsExactly("News 14", "News 2");
  }

  @Test
  void shouldDeliverAnItemOnceThatIsOnTwoPages() throws Exception {
    site.json("/news?page=3", "{\"items\": [" + item(12).replace("blows", "rains") + "]}");

    assertThat(poll(SourceCursor.START).items()).hasSize(12);
  }

  @Test
  void shouldSayWhatIsNoSuchPage() {
    site.page("/news", "<html>Sorry</html>");
    assertThatThrownBy(() -> poll(SourceCursor.START))
        .isInstanceOf(IOException.class)
        .hasMessage(site.url("/news") + " is not JSON; look at it in a browser");

    site.json("/news", "[]");
    assertThatThrownBy(() -> poll(SourceCursor.START))
        .isInstanceOf(IOException.class)
        .hasMessage(site.url("/news") + " has no array \"items\"; check the url");
  }

  private SourceBatch poll(SourceCursor from) throws IOException, InterruptedException {
    try (ArticleSource source = open(100)) {
      return source.poll(from);
    }
  }

  private ArticleSource open(String key, String value) {
    PagedJsonSettings settings =
        PagedJsonSettings.of(
            Map.of("url", site.url("/news"), "allow-private", "127.0.0.1", key, value));
    return new PagedJsonSource(
        settings, new Fetcher(settings.http().fetching(), new StoppedTime()));
  }

  private static String page(int first, int last, String next) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(PagedJsonSourceTest::item)
        .collect(Collectors.joining(", ", "{\"items\": [", "], \"next\": " + next + "}"));
  }

  private static String item(int number) {
    return """
        {"id": %1$d, "title": "News %1$d", "link": "https://bugle.example/%1$d",
         "date": "2026-03-01T08:00:00Z", "body": "<p>It blows.</p>"}"""
        .formatted(number);
  }
}
