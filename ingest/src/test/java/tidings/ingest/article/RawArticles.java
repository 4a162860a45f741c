package tidings.ingest.article;

import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** Raw articles for tests. */
final class RawArticles {
  private RawArticles() {}

  static RawArticle.Builder text(String content) {
    return RawArticle.newBuilder()
        .setContentType(ContentType.TEXT)
        .setContent(content)
        .setOrigin(Origin.newBuilder().setFile("vell/storm.txt").build());
  }

  static RawArticle.Builder page(String html) {
    return text(html).setContentType(ContentType.HTML_PAGE);
  }

  static RawArticle.Builder fragment(String html) {
    return text(html).setContentType(ContentType.HTML_FRAGMENT);
  }
}
