package tidings.lab.data;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.ArticleCleaner;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.DateText;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.article.SourceName;
import tidings.news.Article;
import tidings.news.ContentType;
import tidings.news.ObservedOrigin;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * An article of a labelled file, cleaned as the pipeline cleans it.
 *
 * @param line where it stands, and its labels
 * @param clean the article
 */
public record LabelledArticle(JsonLine line, CleanArticle clean) {
  /** Dates after this one are taken for mistakes; it is no clock, so that results never change. */
  private static final ArticleCleaner CLEANER =
      new ArticleCleaner(Instant.parse("2090-01-01T00:00:00Z"));

  /**
   * Makes an article of the fields title, text (else html), url, source, language, published. Its
   * id is made of the line's number, so that no line is taken for another's revision.
   */
  public static LabelledArticle of(JsonLine line) throws UnreadableDataException {
    String text = line.text("text");
    String html = line.text("html");
    String title = line.text("title");
    if (text == null && html == null && title == null) {
      throw line.wrong("has neither \"text\" nor \"html\" nor \"title\"; add one of them");
    }
    String url = line.text("url");
    RawArticle raw =
        RawArticle.newBuilder()
            .setSource(SourceName.of(line.text("source"), url))
            .setId("line-%09d".formatted(line.number()))
            .setUrl(url)
            .setTitle(title)
            .setLanguage(line.text("language"))
            .setPublished(line.text("published"))
            .setContentType(text == null && html != null ? typeOf(html) : ContentType.TEXT)
            .setContent(text != null ? text : html != null ? html : "")
            .setOrigin(Origin.newBuilder().setPosition(line.number()).build())
            .build();
    return new LabelledArticle(line, clean(line, raw));
  }

  private static ContentType typeOf(String html) {
    return html.contains("<html") || html.contains("<body")
        ? ContentType.HTML_PAGE
        : ContentType.HTML_FRAGMENT;
  }

  private static CleanArticle clean(JsonLine line, RawArticle raw) throws UnreadableDataException {
    try {
      return CLEANER.clean(raw);
    } catch (NotAnArticleException e) {
      throw line.wrong("is no article: " + e.getMessage());
    }
  }

  /** Returns the cleaner of labelled articles. */
  public static ArticleCleaner cleaner() {
    return CLEANER;
  }

  /** Returns the name of the article in its file: its id, else its line. */
  public String name() throws UnreadableDataException {
    String id = line.text("id");
    return id == null ? "line " + line.number() : id;
  }

  /** Returns when it was observed or published; null if the file says neither. */
  public @Nullable Instant dated() throws UnreadableDataException {
    String observed = line.text("observed");
    Optional<DateText> written = observed == null ? Optional.empty() : DateText.parse(observed);
    return written.isPresent() ? written.get().instant() : clean.published().instant();
  }

  /** Returns the first revision, observed at that moment. */
  public Article observed(Instant moment) {
    return clean.asRevision(1, moment, moment, ObservedOrigin.RECORDED);
  }
}
