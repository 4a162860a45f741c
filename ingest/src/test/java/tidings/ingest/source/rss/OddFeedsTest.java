package tidings.ingest.source.rss;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.ingest.http.Site;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.news.RawArticle;

/** Feeds as they really are, and as somebody evil would make them. */
class OddFeedsTest {
  private final Newsstand stand = new Newsstand();

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void shouldPutABrokenEntryAsideAndReadTheOthers() throws Exception {
    stand.feed(
        stand.item("storm"),
        "<item><title>broken <b></title></item>",
        stand.item("ferry", "Vell &amp; Fennick & the sea &nbsp;"));

    SourceBatch batch = poll();

    assertThat(titles(batch)).containsExactly("storm", "ferry");
    assertThat(batch.items().get(1).article().getContent())
        .isEqualTo("Vell & Fennick & the sea &nbsp;");
    assertThat(batch.unreadable()).hasSize(1);
    assertThat(batch.unreadable().get(0).reason())
        .isEqualTo(
            stand.site.url("/feed.xml")
                + ", entry 2, is not well-formed XML, or too deep; ask the feed's publisher");
    assertThat(new String(batch.unreadable().get(0).bytes(), UTF_8))
        .isEqualTo("<item><title>broken <b></title></item>");
  }

  @Test
  void shouldComplainOfABrokenEntryOnce() throws Exception {
    stand.feed("<item><title>broken <b></title></item>", stand.item("storm"));
    RssSource source = stand.open("fetch", "false");
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.feed(stand.item("ferry"), "<item><title>broken <b></title></item>", stand.item("storm"));

    SourceBatch batch = source.poll(cursor);

    assertThat(batch.unreadable()).isEmpty();
    assertThat(titles(batch)).containsExactly("ferry");
  }

  @Test
  void shouldBearControlCharacters() throws Exception {
    stand.feed(stand.item("st\u0008orm"));

    assertThat(poll().items().get(0).article().getTitle()).isEqualTo("storm");
  }

  @Test
  void shouldReadNoFilesForAFeed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("a"), "secret");
    stand.site.feed(
        "/feed.xml",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + "<rss version='2.0'><channel><item><title>&a;</title></item></channel></rss>");

    assertThatThrownBy(this::poll).isInstanceOf(IOException.class).hasMessageContaining("DOCTYPE");
  }

  @Test
  void shouldNotLaughABillionTimes() {
    stand.site.feed(
        "/feed.xml",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b"
            + " '&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss"
            + " version='2.0'><channel><item><title>&b;</title></item></channel></rss>");

    assertThatThrownBy(this::poll).isInstanceOf(IOException.class).hasMessageContaining("DOCTYPE");
  }

  @Test
  void shouldNotFallIntoADeepEntry() throws Exception {
    stand.site.feed(
        "/feed.xml",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>a</title>"
            + "<content type='xhtml'>"
            + "<div>".repeat(100_000)
            + "</div>".repeat(100_000)
            + "</content></entry><entry><id>2</id><title>b</title></entry></feed>");

    SourceBatch batch = poll();

    assertThat(titles(batch)).containsExactly("b");
    assertThat(batch.unreadable()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item>",
        "<item",
        "<item ",
        "<item <![CDATA[",
        "<item>&",
        "<item></entry>",
        "]]>"
      })
  @Timeout(10)
  void shouldNotBeKeptBusyByMegabytesOfNonsense(String nonsense) {
    stand.site.feed(
        "/feed.xml", "<rss><channel>" + nonsense.repeat((8 << 20) / nonsense.length() - 4));

    assertThatThrownBy(this::poll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not well-formed XML");
  }

  @Test
  void shouldMakeLinksWhole() throws Exception {
    stand.feed(
        "<item"
            + " xml:base='https://bugle.example/north/'><title>a</title><link>a.html#top</link></item>",
        "<item><title>b</title><link>/b?utm_source=feed</link></item>",
        "<item><title>c</title><link>https://bugle.example/c?utm_source=feed#top</link></item>");

    assertThat(poll().items())
        .extracting(item -> item.article().getUrl())
        .containsExactly(
            "https://bugle.example/north/a.html",
            stand.site.url("/b?utm_source=feed"),
            "https://bugle.example/c?utm_source=feed#top");
  }

  @Test
  void shouldKnowAnEntryWithoutIdByItsLinkWhateverTrackingItCarries() throws Exception {
    stand.feed("<item><title>c</title><link>https://bugle.example/c?utm_source=a</link></item>");
    RssSource source = stand.open("fetch", "false");
    SourceCursor cursor = source.poll(SourceCursor.START).next();
    stand.feed("<item><title>C</title><link>https://bugle.example/c?utm_source=a#x</link></item>");

    assertThat(titles(source.poll(cursor))).containsExactly("C");
  }

  @Test
  void shouldTakeAnIdThatStandsForSeveralAddressesForNone() throws Exception {
    stand.feed(
        "<item><title>a</title><guid>bugle</guid><link>https://bugle.example/a</link></item>",
        "<item><title>b</title><guid>bugle</guid><link>https://bugle.example/b</link></item>");

    SourceBatch batch = poll();

    assertThat(titles(batch)).containsExactly("a", "b");
    assertThat(batch.items()).extracting(item -> item.article().getId()).containsOnlyNulls();
  }

  @Test
  void shouldDeliverAnEntryThatStandsTwiceOnce() throws Exception {
    stand.feed(stand.item("a"), stand.item("b"), stand.item("a"), stand.item("b", "Other."));

    SourceBatch batch = poll();

    assertThat(titles(batch)).containsExactly("a", "b");
    assertThat(batch.unreadable()).hasSize(1);
    assertThat(batch.unreadable().get(0).reason()).contains("entry 4, has the id or link of");
  }

  @Test
  void shouldComplainOfAnEntryThatNothingTellsFromOthers() throws Exception {
    stand.feed("<item><title>nameless</title></item>", stand.item("a"));

    SourceBatch batch = poll();

    assertThat(titles(batch)).containsExactly("a");
    assertThat(batch.unreadable().get(0).reason()).contains("neither an id nor a link");
  }

  @Test
  void shouldKeepDatesAndTitlesAsTheyAre() throws Exception {
    String title = "storm ".repeat(100_000);
    stand.feed(
        "<item><title>"
            + title
            + "</title><guid>1</guid><pubDate>someday in 2099</pubDate></item>");

    RawArticle article = poll().items().get(0).article();

    assertThat(article.getPublished()).isEqualTo("someday in 2099");
    assertThat(article.getTitle()).isEqualTo(title.strip());
  }

  @Test
  void shouldReadTenThousandEntriesOnceAndNoMore() throws Exception {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 10_002; i++) {
      items.add("<item><title>n</title><guid>" + i + "</guid></item>");
    }
    stand.feed(items.toArray(String[]::new));
    RssSource source = stand.open("fetch", "false", "batch", "1000");
    SourceCursor cursor = SourceCursor.START;
    int delivered = 0;
    for (int polls = 0; polls < 12; polls++) {
      SourceBatch batch = source.poll(cursor);
      delivered += batch.items().size();
      cursor = batch.next();
    }

    assertThat(delivered).isEqualTo(10_000);
    assertThat(cursor.position().get("seen")).hasSize(10_001 * 14);
  }

  @Test
  void shouldReadTheEncodingThatTheServerNames() throws Exception {
    byte[] feed =
        Newsstand.rss(stand.item("Шторм"))
            .replace(" encoding=\"UTF-8\"", "")
            .getBytes(Charset.forName("windows-1251"));
    stand.site.on("/feed.xml", Site.answer(200, "text/xml; charset=windows-1251", feed));

    assertThat(titles(poll())).containsExactly("Шторм");
  }

  @Test
  void shouldReadAtom() throws Exception {
    stand.site.feed(
        "/feed.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Bugle</title><id>urn:b</id>
        <entry><title>School is shelter</title><id>urn:b:3</id><link href="https://bugle.example/school"/>
        <published>2026-03-01T09:00:00Z</published><updated>2026-03-01T10:00:00Z</updated>
        <content type="html">&lt;p&gt;Sixty beds.&lt;/p&gt;</content></entry></feed>
        """);

    RawArticle article = poll().items().get(0).article();

    assertThat(article.getId()).isEqualTo("urn:b:3");
    assertThat(article.getSource()).isEqualTo("bugle.example");
    assertThat(article.getPublished()).isEqualTo("2026-03-01T09:00:00Z");
    assertThat(article.getContent()).isEqualTo("<p>Sixty beds.</p>");
    assertThat(article.getLanguage()).isEqualTo("en");
  }

  private SourceBatch poll() throws IOException, InterruptedException {
    return stand.open("fetch", "false").poll(SourceCursor.START);
  }

  private static List<String> titles(SourceBatch batch) {
    return batch.items().stream().map(item -> item.article().getTitle()).toList();
  }
}
