package tidings.ingest.format.feed;

import org.jspecify.annotations.Nullable;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * An entry as a feed gives it.
 *
 * @param position its number in the feed, from 1
 * @param id the feed's own id of it; null if it gave none
 * @param url address of the article as written; null if there is none
 * @param base what a relative address is relative to, as written in the feed ({@code xml:base});
 *     null if it does not say
 * @param title title; null if there is none
 * @param content the longest text that it offers, HTML; empty if there is none
 * @param language as the feed declares it
 * @param published date exactly as written
 * @param updated date of the last change exactly as written
 */
public record FeedEntry(
    int position,
    @Nullable String id,
    @Nullable String url,
    @Nullable String base,
    @Nullable String title,
    String content,
    @Nullable String language,
    @Nullable String published,
    @Nullable String updated)
    implements FeedItem {
  /** Returns the entry as an article, with what the feed itself gives. */
  public RawArticle article(String source, Origin origin) {
    return RawArticle.newBuilder()
        .setSource(source)
        .setId(id)
        .setUrl(url)
        .setTitle(title)
        .setContentType(ContentType.HTML_FRAGMENT)
        .setContent(content)
        .setLanguage(language)
        .setPublished(published)
        .setOrigin(origin)
        .build();
  }

  /** Returns the entry with another id and address. */
  public FeedEntry identifiedBy(@Nullable String otherId, @Nullable String otherUrl) {
    return new FeedEntry(
        position, otherId, otherUrl, base, title, content, language, published, updated);
  }
}
