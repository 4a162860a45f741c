package tidings.ingest.article;

import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * The identity of an item: what arrives again under the same key is a revision of the same article.
 */
public final class ItemKey {
  private static final int ID_DIGITS = 32;

  private ItemKey() {}

  /**
   * Returns {@code source|id}; without an id the canonical URL; without a URL the file's path and,
   * where the file holds several items, {@code #} and the position in it.
   *
   * @throws NotAnArticleException if the item has no id, no URL and no file
   */
  public static String of(RawArticle raw) {
    if (raw.getId() != null && !raw.getId().isBlank()) {
      return SourceName.of(raw.getSource(), raw.getUrl()) + "|" + raw.getId().strip();
    }
    return CanonicalUrl.of(raw.getUrl()).orElseGet(() -> place(raw));
  }

  /** Returns the article id of a key: 128 bits of its SHA-256, 32 lower-case hex digits. */
  public static String articleId(String key) {
    return Sha256.hex(key, ID_DIGITS);
  }

  private static String place(RawArticle raw) {
    Origin origin = raw.getOrigin();
    if (origin.getFile() != null) {
      return origin.getPosition() == null
          ? origin.getFile()
          : origin.getFile() + "#" + origin.getPosition();
    }
    if (raw.getUrl() != null && !raw.getUrl().isBlank()) {
      return raw.getUrl().strip();
    }
    throw new NotAnArticleException(
        "The item has no id, no URL and no file, so nothing tells it from others; give it an id or a"
            + " url");
  }
}
