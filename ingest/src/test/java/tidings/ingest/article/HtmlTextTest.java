package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
  private static final String LEAD =
      "A storm tore the roofs off forty houses on the island of Vell on Monday night, the fire service said, and"
          + " the ferry to the mainland will not sail before Wednesday at the earliest.";
  private static final String END =
      "The island's school serves as a shelter until the weekend, and the mayor has asked the mainland for"
          + " tarpaulins, blankets and a generator for the clinic at the harbour.";
  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Storm hits Vell | Harbour Post</title>
      <meta property="og:title" content="Storm hits Vell &amp; the mainland | Harbour Post"></head><body>
      <nav><a href="/">Home</a><a href="/news">News</a></nav>
      <div id="cookie">We use cookies to give you the best experience on our website.</div>
      <article><h1>Storm hits Vell &amp; the mainland</h1><p class="byline">By Jane Doe</p>
      <p>%s</p><div class="ad">Advertisement</div><p>%s</p></article>
      <footer>© 2026 Harbour Post</footer></body></html>
      """
          .formatted(LEAD, END);

  @Test
  void shouldFindTitleAndTextOfAPage() {
    MainText main = HtmlText.ofPage(Jsoup.parse(PAGE), null);

    assertThat(main.title()).isEqualTo("Storm hits Vell & the mainland");
    assertThat(main.paragraphs()).containsExactly(LEAD, END);
  }

  @Test
  void shouldPreferTheTitleThatCameWithThePage() {
    assertThat(HtmlText.ofPage(Jsoup.parse(PAGE), "Vell after the storm").title())
        .isEqualTo("Vell after the storm");
  }

  @Test
  void shouldFindTheLittleTextOfASmallPage() {
    MainText main =
        HtmlText.ofPage(
            Jsoup.parse("<title>Storm</title><div>It blows.</div><div>It rains.</div>"), null);

    assertThat(main).isEqualTo(new MainText("Storm", java.util.List.of("It blows.", "It rains.")));
  }

  @Test
  void shouldKeepTheTitleOfAPageWithoutText() {
    assertThat(HtmlText.ofPage(Jsoup.parse("<title>Storm</title><script>app()</script>"), null))
        .isEqualTo(new MainText("Storm", java.util.List.of()));
  }

  @Test
  void shouldMakeAParagraphOfEachBlock() {
    String html = "<p>One <b>storm</b>.</p>Two<br>three<ul><li>four</li></ul><style>p{}</style>";

    assertThat(HtmlText.ofFragment(html, "Storm").paragraphs())
        .containsExactly("One storm.", "Two", "three", "four");
  }

  @Test
  void shouldReadTheTitleOfAFragmentOnItsFirstLine() {
    assertThat(
            HtmlText.ofFragment("<h2>Storm hits Vell</h2><p>It blows and it rains.</p>", null)
                .title())
        .isEqualTo("Storm hits Vell");
  }
}
