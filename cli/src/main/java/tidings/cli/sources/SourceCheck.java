package tidings.cli.sources;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tidings.ingest.article.ArticleCleaner;
import tidings.ingest.article.ItemKey;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableItem;
import tidings.news.RawArticle;

/** Asks a source as its task would, and cleans what it delivers as ingest would. */
final class SourceCheck {
  /** A source that had nothing after so many looks is taken at its word. */
  private static final int MAX_POLLS = 5;

  private final ArticleCleaner cleaner;
  private final Map<String, String> environment;

  SourceCheck(Instant now, Map<String, String> environment) {
    this.cleaner = new ArticleCleaner(now);
    this.environment = Map.copyOf(environment);
  }

  /**
   * Returns what the source's first delivery would become, in its order.
   *
   * @throws IOException if the place cannot be read now
   * @throws RuntimeException if it cannot be read at all, or the source has a fault
   */
  List<Checked> check(DeclaredSource source) throws IOException, InterruptedException {
    Map<String, String> settings = Placeholders.replaced(source.settings(), environment);
    try (ArticleSource opened = ArticleSourceFactory.of(source.type()).open(settings)) {
      SourceBatch batch = firstDelivery(opened);
      List<Checked> checked = new ArrayList<>();
      batch.items().forEach(item -> checked.add(clean(item)));
      batch.unreadable().forEach(item -> checked.add(unreadable(item)));
      return checked;
    }
  }

  private static SourceBatch firstDelivery(ArticleSource source)
      throws IOException, InterruptedException {
    SourceBatch batch = source.poll(SourceCursor.START);
    for (int poll = 1; poll < MAX_POLLS && isEmpty(batch) && !batch.exhausted(); poll++) {
      batch = source.poll(batch.next());
    }
    return batch;
  }

  private Checked clean(SourceItem item) {
    RawArticle article = item.article();
    try {
      return new Checked.Publishable(cleaner.clean(article));
    } catch (NotAnArticleException e) {
      return new Checked.Unreadable(place(article), String.valueOf(e.getMessage()));
    }
  }

  private static Checked unreadable(UnreadableItem item) {
    return new Checked.Unreadable(item.path(), item.reason());
  }

  private static String place(RawArticle article) {
    try {
      return ItemKey.of(article);
    } catch (NotAnArticleException e) {
      return "an item without identity";
    }
  }

  private static boolean isEmpty(SourceBatch batch) {
    return batch.items().isEmpty() && batch.unreadable().isEmpty();
  }
}
