package tidings.cli.containers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.cli.containers.NewsClient.Sent;
import tidings.cli.guarantee.SyntheticArchive;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.ingest.archive.ArchivedItem;
import tidings.ingest.article.ArticleCleaner;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.ItemKey;
import tidings.ingest.article.NotAnArticleException;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.news.ObservedOrigin;
import tidings.news.RawArticle;

/** Records of each stage for the test of one service alone, all made of the same archive. */
final class LiveArticles {
  static final List<ArchivedItem> ARCHIVE = SyntheticArchive.of(23, 200);

  private LiveArticles() {}

  /** What a source would deliver, in its order. */
  static List<Sent<RawArticle>> raw() {
    return ARCHIVE.stream()
        .map(item -> new Sent<>(ItemKey.of(item.article()), item.article(), (Long) null))
        .toList();
  }

  /** The first revision of each article, as ingest publishes it. */
  static List<Sent<Article>> articles() {
    Map<String, Sent<Article>> first = new TreeMap<>();
    for (ArchivedItem item : ARCHIVE) {
      if (!item.article().getDeleted()) {
        Article article =
            clean(item).asRevision(1, item.observed(), item.observed(), ObservedOrigin.RECORDED);
        first.putIfAbsent(
            article.getId(), new Sent<>(article.getId(), article, item.observed().toEpochMilli()));
      }
    }
    return List.copyOf(first.values());
  }

  /** The same, as enrich publishes it. */
  static List<Sent<EnrichedArticle>> enriched() {
    ArticleAnnotator annotator = ArticleAnnotator.onClassPath();
    return articles().stream()
        .map(sent -> new Sent<>(sent.key(), annotator.annotate(sent.value()), sent.timestamp()))
        .toList();
  }

  /** The hash of each article's last content by id, null for one that was withdrawn. */
  static Map<String, @Nullable String> lastContents() {
    Map<String, @Nullable String> last = new TreeMap<>();
    for (ArchivedItem item : ARCHIVE) {
      CleanArticle article = clean(item);
      if (!item.article().getDeleted() || last.containsKey(article.id())) {
        last.put(article.id(), item.article().getDeleted() ? null : article.contentHash());
      }
    }
    return last;
  }

  private static CleanArticle clean(ArchivedItem item) {
    try {
      return new ArticleCleaner(item.observed()).clean(item.article());
    } catch (NotAnArticleException e) {
      throw new AssertionError(e);
    }
  }
}
