package tidings.ingest.source.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.ingest.http.Site;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.news.ContentType;

/** An article is never lost to its page. */
@Timeout(20)
class PageFailureTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final Newsstand stand = new Newsstand();

  @AfterEach
  void close() {
    stand.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 410})
  void shouldDeliverTheFeedsOwnTextIfThePageIsNotThere(int status) throws Exception {
    stand.feed(stand.item("storm")).site.status("/storm", status);

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser of storm.");
  }

  @Test
  void shouldDeliverTheFeedsOwnTextIfRobotsAreNotWelcome() throws Exception {
    stand
        .feed(stand.item("storm"))
        .page("storm")
        .site
        .text("/robots.txt", "User-agent: *\nDisallow: /storm");

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser of storm.");
  }

  @Test
  void shouldDeliverTheFeedsOwnTextIfThePageIsInAPrivatePlace() throws Exception {
    stand
        .feed(stand.item("storm"))
        .site
        .redirect("/storm", 302, "http://localhost:" + stand.site.port() + "/secret");

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser of storm.");
    assertThat(stand.site.asked()).doesNotContain("/secret");
  }

  @Test
  void shouldDeliverTheFeedsOwnTextIfThePageIsTooLarge() throws Exception {
    stand
        .feed(stand.item("storm"))
        .site
        .on("/storm", Site.answer(200, "text/html", new byte[(4 << 20) + 1]));

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser of storm.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "image/png", "audio/mpeg", "application/json"})
  void shouldDeliverTheFeedsOwnTextIfThePageIsNone(String type) throws Exception {
    stand.feed(stand.item("storm")).site.on("/storm", Site.answer(200, type, "%PDF"));

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser of storm.");
  }

  @Test
  void shouldDeliverTheFeedsOwnTextIfThePageHasNoWords() throws Exception {
    stand.feed(stand.item("storm")).site.page("/storm", "<div id=app></div><script>run()</script>");

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser of storm.");
  }

  @Test
  void shouldDeliverTheFeedsOwnTextIfTheLinkLeadsNowhere() throws Exception {
    stand.feed(
        "<item><title>storm</title><link>mailto:desk@bugle.example</link><guid>1</guid>"
            + "<description>Teaser.</description></item>");

    assertThat(delivered(stand.open().poll(SourceCursor.START)))
        .containsExactly("HTML_FRAGMENT Teaser.");
  }

  @Test
  void shouldTryAPageAgainWhileOthersGoOn() throws Exception {
    stand.feed(stand.item("storm"), stand.item("ferry")).page("ferry");
    stand.site.status("/storm", 500);
    RssSource source = stand.open();
    SourceBatch first = source.poll(SourceCursor.START);
    stand.page("storm").pass(MINUTE);

    SourceBatch second = source.poll(first.next());

    assertThat(delivered(first)).containsExactly("HTML_PAGE " + Newsstand.html("ferry"));
    assertThat(delivered(second)).containsExactly("HTML_PAGE " + Newsstand.html("storm"));
  }

  @Test
  void shouldNotTryAgainBeforeAMinuteIsOver() throws Exception {
    stand.feed(stand.item("storm")).site.status("/storm", 500);
    RssSource source = stand.open();
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.pass(MINUTE.minusSeconds(1));

    source.poll(cursor);

    assertThat(stand.site.asked()).containsOnlyOnce("/storm");
  }

  @Test
  void shouldGiveUpAfterThreeTriesEvenAcrossRestarts() throws Exception {
    stand.feed(stand.item("storm")).site.status("/storm", 503);
    SourceBatch first = stand.open().poll(SourceCursor.START);
    stand.pass(MINUTE);
    SourceBatch second = stand.open().poll(first.next());
    stand.pass(FIVE_MINUTES);

    SourceBatch third = stand.open().poll(second.next());

    assertThat(first.items()).isEmpty();
    assertThat(second.items()).isEmpty();
    assertThat(delivered(third)).containsExactly("HTML_FRAGMENT Teaser of storm.");
    assertThat(third.next().position()).doesNotContainKey("tries").containsKey("etag");
  }

  @Test
  void shouldLeaveASiteAloneThatAsksForIt() throws Exception {
    stand.feed(stand.item("storm"), stand.item("ferry")).page("ferry");
    stand.site.retryLater("/storm", 429, "240");
    RssSource source = stand.open();
    SourceBatch first = source.poll(SourceCursor.START);
    SourceBatch second = source.poll(first.next());
    stand.page("storm").pass(Duration.ofMinutes(4));

    SourceBatch third = source.poll(second.next());

    assertThat(first.items()).isEmpty();
    assertThat(second.items()).isEmpty();
    assertThat(stand.site.asked())
        .containsExactly("/feed.xml", "/robots.txt", "/storm", "/storm", "/ferry");
    assertThat(delivered(third)).hasSize(2);
  }

  @Test
  void shouldForgetTheTriesOfAnEntryThatWasEdited() throws Exception {
    stand.feed(stand.item("storm")).site.status("/storm", 500);
    RssSource source = stand.open();
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.feed(stand.item("storm", "Update.")).page("storm");

    assertThat(delivered(source.poll(cursor)))
        .containsExactly("HTML_PAGE " + Newsstand.html("storm"));
  }

  @Test
  void shouldFetchForAFewSecondsOnlyAndGoOnInTheNextPoll() throws Exception {
    String[] items = new String[10];
    for (int i = 0; i < items.length; i++) {
      items[i] = stand.item("news-" + i);
      stand.page("news-" + i);
    }
    stand.feed(items);
    RssSource source = stand.open("delay", "PT1S");
    SourceBatch first = source.poll(SourceCursor.START);
    Duration took = stand.time.passed();

    SourceBatch second = source.poll(first.next());

    // A second each after the feed and after robots.txt.
    assertThat(took).isLessThanOrEqualTo(Duration.ofSeconds(3));
    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(3);
  }

  @Test
  void shouldNotWaitForEachPageOfAHostThatDoesNotAnswer() throws Exception {
    String[] items = new String[10];
    for (int i = 0; i < items.length; i++) {
      items[i] = stand.item("news-" + i).replace(stand.site.url("/"), "http://127.0.0.2:1/");
    }
    stand.feed(items);
    RssSource source = stand.open("allow-private", "127.0.0.1,127.0.0.2");
    SourceBatch batch = source.poll(SourceCursor.START);
    stand.pass(MINUTE);
    batch = source.poll(batch.next());
    stand.pass(FIVE_MINUTES);

    batch = source.poll(batch.next());

    assertThat(delivered(batch)).hasSize(10).allMatch(text -> text.startsWith("HTML_FRAGMENT"));
    assertThat(source.counts().requests()).isEqualTo(5); // One feed, and four times robots.txt.
  }

  @Test
  void shouldNotGiveUpAHostForOneSlowPage() throws Exception {
    stand.feed(stand.item("storm"), stand.item("ferry"), stand.item("school"));
    stand.page("ferry").page("school");
    stand.site.on("/storm", exchange -> {});
    RssSource source = stand.open();

    SourceBatch batch = source.poll(SourceCursor.START);

    assertThat(delivered(batch))
        .containsExactly(
            "HTML_PAGE " + Newsstand.html("ferry"), "HTML_PAGE " + Newsstand.html("school"));
  }

  @Test
  void shouldNotStarveWhereASiteAsksForLongRests() throws Exception {
    stand.feed(stand.item("storm"), stand.item("ferry")).page("storm").page("ferry");
    stand.site.text("/robots.txt", "User-agent: *\nCrawl-delay: 30");
    RssSource source = stand.open();
    SourceBatch batch = source.poll(SourceCursor.START);
    int delivered = batch.items().size();
    for (int minute = 0; minute < 3; minute++) {
      stand.pass(MINUTE);
      batch = source.poll(batch.next());
      delivered += batch.items().size();
    }

    assertThat(delivered).isEqualTo(2);
  }

  @Test
  void shouldEndAPollThatIsClosedWithoutCountingItAsATry() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    stand
        .feed(stand.item("storm"))
        .site
        .on(
            "/storm",
            exchange -> {
              arrived.countDown();
              stand.site.waitForClosing();
            });
    RssSource source = stand.open();
    CompletableFuture<SourceBatch> poll = CompletableFuture.supplyAsync(() -> unchecked(source));
    arrived.await();

    source.close();

    assertThatThrownBy(() -> poll.get(2, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseInstanceOf(IOException.class);
  }

  private static SourceBatch unchecked(RssSource source) {
    try {
      return source.poll(SourceCursor.START);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> delivered(SourceBatch batch) {
    return batch.items().stream()
        .map(item -> item.article())
        .map(article -> name(article.getContentType()) + " " + article.getContent())
        .toList();
  }

  private static String name(ContentType type) {
    return type.name();
  }
}
