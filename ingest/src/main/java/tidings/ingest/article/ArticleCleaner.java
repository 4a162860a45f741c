package tidings.ingest.article;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tidings.news.ContentType;
import tidings.news.RawArticle;

/**
 * Makes a clean article of what a source delivered: identify, extract the main text, date.
 *
 * <p>The result depends on the item and the run's start alone. One cleaner may serve many threads.
 */
public final class ArticleCleaner {
  /** Longest text, in bytes of UTF-8. */
  public static final int MAX_TEXT_BYTES = 1 << 20;

  private static final int MAX_TITLE_BYTES = 1 << 10;
  private static final int HASH_DIGITS = 16;

  private final Instant runStart;

  /**
   * @param runStart recorded start of the run, by which a date in the future is recognised
   */
  public ArticleCleaner(Instant runStart) {
    this.runStart = runStart;
  }

  /** Returns the recorded start of the run. */
  public Instant runStart() {
    return runStart;
  }

  /**
   * Cleans an item. A deletion has neither title nor text.
   *
   * @throws NotAnArticleException if nothing tells the item from others, or if it has neither title
   *     nor text
   */
  public CleanArticle clean(RawArticle raw) {
    String id = ItemKey.articleId(ItemKey.of(raw));
    if (raw.getDeleted()) {
      return article(raw, id, new MainText("", List.of()), null);
    }
    Document page =
        raw.getContentType() == ContentType.HTML_PAGE
            ? Jsoup.parse(raw.getContent(), raw.getUrl() == null ? "" : raw.getUrl())
            : null;
    MainText main = mainText(raw, page);
    if (main.title().isEmpty() && main.paragraphs().isEmpty()) {
      throw new NotAnArticleException(
          "The item has neither title nor text once it is cleaned; look at what the source delivers");
    }
    return article(raw, id, main, page);
  }

  private CleanArticle article(RawArticle raw, String id, MainText main, @Nullable Document page) {
    PublicationDate published = PublicationDate.of(raw.getPublished(), page, runStart);
    String title = Utf8Limit.cut(main.title(), MAX_TITLE_BYTES);
    String text = Utf8Limit.cutAtParagraph(main.text(), MAX_TEXT_BYTES);
    TreeSet<String> flags = new TreeSet<>(published.flags());
    if (text.length() < main.text().length()) {
      flags.add("text-truncated");
    }
    if (text.isEmpty() && !raw.getDeleted()) {
      flags.add("text-missing");
    }
    if (title.isEmpty() && !raw.getDeleted()) {
      flags.add("title-missing");
    }
    return new CleanArticle(
        raw,
        id,
        title,
        text,
        CanonicalUrl.of(raw.getUrl()).orElse(null),
        language(raw, page),
        published,
        List.copyOf(flags),
        Sha256.hex(title + "\n" + text, HASH_DIGITS));
  }

  private static MainText mainText(RawArticle raw, @Nullable Document page) {
    if (page != null) {
      return HtmlText.ofPage(page, raw.getTitle());
    }
    if (raw.getContentType() == ContentType.HTML_FRAGMENT) {
      return HtmlText.ofFragment(raw.getContent(), raw.getTitle());
    }
    return PlainText.of(raw.getContent(), raw.getTitle());
  }

  private static @Nullable String language(RawArticle raw, @Nullable Document page) {
    String declared = raw.getLanguage();
    if ((declared == null || declared.isBlank()) && page != null) {
      declared = page.select("html").attr("lang");
    }
    if (declared == null || declared.isBlank()) {
      return null;
    }
    try {
      String tag = declared.strip().replace('_', '-');
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
