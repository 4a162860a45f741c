package tidings.ingest.source.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tidings.ingest.source.RetryLaterException;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

class RssSourceTest {
  private final Newsstand stand = new Newsstand();

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void shouldDeliverAnEntryWithItsPage() throws Exception {
    stand.feed(stand.item("storm")).page("storm");

    SourceBatch batch = stand.open().poll(SourceCursor.START);

    assertThat(batch.items())
        .extracting(item -> item.article())
        .containsExactly(
            RawArticle.newBuilder()
                .setSource("127.0.0.1")
                .setId("storm")
                .setUrl(stand.site.url("/storm"))
                .setTitle("storm")
                .setContentType(ContentType.HTML_PAGE)
                .setContent(Newsstand.html("storm"))
                .setLanguage("en-GB")
                .setPublished("Sun, 01 Mar 2026 08:00:00 GMT")
                .setOrigin(Origin.newBuilder().setUrl(stand.site.url("/storm")).build())
                .build());
    assertThat(batch.unreadable()).isEmpty();
    assertThat(batch.exhausted()).isFalse();
  }

  @Test
  void shouldDeliverTheFeedsOwnTextIfPagesAreNotWanted() throws Exception {
    stand.feed(stand.item("storm")).page("storm");

    RawArticle article =
        stand.open("fetch", "false").poll(SourceCursor.START).items().get(0).article();

    assertThat(article.getContentType()).isEqualTo(ContentType.HTML_FRAGMENT);
    assertThat(article.getContent()).isEqualTo("Teaser of storm.");
    assertThat(article.getOrigin().getUrl()).isEqualTo(stand.site.url("/feed.xml"));
    assertThat(stand.site.asked()).containsExactly("/feed.xml");
  }

  @Test
  void shouldPreferTheWholeTextThatAFeedCarries() throws Exception {
    stand.feed(
        "<item><title>storm</title><guid>1</guid><description>Teaser.</description>"
            + "<content:encoded><![CDATA[<p>It blows and rains.</p>]]></content:encoded></item>");

    assertThat(contents(stand.open("fetch", "false").poll(SourceCursor.START)))
        .containsExactly("<p>It blows and rains.</p>");
  }

  @Test
  void shouldAskForChangesOnlyAndDeliverNothingTwice() throws Exception {
    stand.feed(stand.item("storm")).page("storm");
    RssSource source = stand.open();
    SourceBatch first = source.poll(SourceCursor.START);

    SourceBatch second = source.poll(first.next());

    assertThat(second.items()).isEmpty();
    assertThat(second.next()).isEqualTo(first.next());
    assertThat(source.counts().unchanged()).isEqualTo(1);
    assertThat(source.counts().requests()).isEqualTo(4); // Feed, robots.txt, page, feed.
  }

  @Test
  void shouldAskForChangesOnlyAfterARestartToo() throws Exception {
    stand.feed(stand.item("storm"));
    SourceCursor cursor = stand.open("fetch", "false").poll(SourceCursor.START).next();

    RssSource restarted = stand.open("fetch", "false");
    restarted.poll(cursor);

    assertThat(restarted.counts().unchanged()).isEqualTo(1);
  }

  @Test
  void shouldDeliverWhatIsNewAndWhatWasEdited() throws Exception {
    stand.feed(stand.item("storm"), stand.item("ferry"));
    RssSource source = stand.open("fetch", "false");
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.feed(stand.item("school"), stand.item("storm"), stand.item("ferry", "It sails again."));

    SourceBatch batch = source.poll(cursor);

    assertThat(titles(batch)).containsExactly("school", "ferry");
    assertThat(contents(batch)).containsExactly("Teaser of school.", "It sails again.");
  }

  @Test
  void shouldFetchThePageOfAnEditedEntryAgain() throws Exception {
    stand.feed(stand.item("storm")).page("storm");
    RssSource source = stand.open();
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.feed(stand.item("storm", "Update.")).site.page("/storm", "<p>It calmed down.</p>");

    assertThat(contents(source.poll(cursor))).containsExactly("<p>It calmed down.</p>");
  }

  @Test
  void shouldDeliverNothingWhenEntriesLeaveTheFeedOrChangePlaces() throws Exception {
    stand.feed(stand.item("a"), stand.item("b"), stand.item("c"));
    RssSource source = stand.open("fetch", "false");
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.feed(stand.item("c"), stand.item("a"));

    SourceBatch less = source.poll(cursor);
    stand.feed(stand.item("b"), stand.item("c"), stand.item("a"));
    SourceBatch again = source.poll(less.next());

    assertThat(less.items()).isEmpty();
    assertThat(again.items()).isEmpty();
  }

  @Test
  void shouldGoOnWithARestOfTheFeedWithoutAskingForItAgain() throws Exception {
    stand.feed(stand.item("a"), stand.item("b"), stand.item("c"));
    RssSource source = stand.open("fetch", "false", "batch", "2");
    SourceBatch first = source.poll(SourceCursor.START);

    SourceBatch second = source.poll(first.next());

    assertThat(titles(first)).containsExactly("a", "b");
    assertThat(titles(second)).containsExactly("c");
    assertThat(stand.site.asked()).containsExactly("/feed.xml");
  }

  @Test
  void shouldAskForTheWholeFeedIfARestIsLeftAfterARestart() throws Exception {
    stand.feed(stand.item("a"), stand.item("b"), stand.item("c"));
    SourceBatch first = stand.open("fetch", "false", "batch", "2").poll(SourceCursor.START);

    SourceBatch second = stand.open("fetch", "false", "batch", "2").poll(first.next());

    assertThat(titles(second)).containsExactly("c");
  }

  @Test
  void shouldRememberWhereAFeedHasMovedForGood() throws Exception {
    stand.feed(stand.item("storm")).site.redirect("/old.xml", 301, "/feed.xml");
    RssSource source = stand.open("fetch", "false", "url", stand.site.url("/old.xml"));
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.site.forgetRequests();

    source.poll(cursor);

    assertThat(stand.site.asked()).containsExactly("/feed.xml");
  }

  @Test
  void shouldReturnToTheOldAddressIfTheNewOneIsGone() throws Exception {
    stand.feed(stand.item("storm")).site.redirect("/old.xml", 308, "/feed.xml");
    RssSource source = stand.open("fetch", "false", "url", stand.site.url("/old.xml"));
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.site.status("/feed.xml", 410);
    stand.site.feed("/old.xml", Newsstand.rss(stand.item("ferry")));

    assertThat(titles(source.poll(cursor))).containsExactly("ferry");
  }

  @Test
  void shouldNotRememberATemporaryMove() throws Exception {
    stand.feed(stand.item("storm")).site.redirect("/old.xml", 302, "/feed.xml");
    RssSource source = stand.open("fetch", "false", "url", stand.site.url("/old.xml"));
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.site.forgetRequests();

    source.poll(cursor);

    assertThat(stand.site.asked()).containsExactly("/old.xml", "/feed.xml");
  }

  @Test
  void shouldForgetWhatItLearnedOfAnotherAddressButNotWhatItDelivered() throws Exception {
    stand.feed(stand.item("storm"));
    SourceCursor cursor = stand.open("fetch", "false").poll(SourceCursor.START).next();
    stand.site.feed("/new.xml", Newsstand.rss(stand.item("ferry"), stand.item("storm")));

    SourceBatch batch =
        stand.open("fetch", "false", "url", stand.site.url("/new.xml")).poll(cursor);

    assertThat(titles(batch)).containsExactly("ferry");
    assertThat(stand.site.last().headers()).doesNotContainKey("If-none-match");
  }

  @Test
  void shouldSayThatAFeedIsNotThere() {
    stand.site.status("/feed.xml", 404);

    assertThatThrownBy(() -> stand.open().poll(SourceCursor.START))
        .isInstanceOf(IOException.class)
        .hasMessage(stand.site.url("/feed.xml") + " answered 404; check the address in a browser");
  }

  @Test
  void shouldSayThatAPageIsNoFeed() {
    stand.site.page("/feed.xml", "<html><title>Bugle</title></html>");

    assertThatThrownBy(() -> stand.open().poll(SourceCursor.START))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a web page and no feed; look there for the address");
  }

  @Test
  void shouldSayHowLongAFeedWantsToBeLeftAlone() {
    stand.site.retryLater("/feed.xml", 503, "120");

    assertThatThrownBy(() -> stand.open().poll(SourceCursor.START))
        .isInstanceOfSatisfying(
            RetryLaterException.class, e -> assertThat(e.after()).hasSeconds(120));
  }

  private static List<String> titles(SourceBatch batch) {
    return batch.items().stream().map(item -> item.article().getTitle()).toList();
  }

  private static List<String> contents(SourceBatch batch) {
    return batch.items().stream().map(item -> item.article().getContent()).toList();
  }
}
