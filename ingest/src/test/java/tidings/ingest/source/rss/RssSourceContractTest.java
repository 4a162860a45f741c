package tidings.ingest.source.rss;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceContract;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;

class RssSourceContractTest extends ArticleSourceContract {
  private static final int ENTRIES = 15;

  private Newsstand stand;

  @BeforeEach
  void fill() {
    stand = new Newsstand();
    String[] items = new String[ENTRIES];
    for (int i = 0; i < ENTRIES; i++) {
      items[i] = stand.item("news-" + i);
      if (i % 3 > 0) {
        stand.page("news-" + i);
      }
    }
    items[4] = "<item><description></description></item>";
    items[9] = "<item><title>nameless</title></item>";
    stand.feed(items);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Override
  protected ArticleSource open(int batch) {
    return new UntilQuiet(stand.open("batch", Integer.toString(batch)));
  }

  /** A feed never ends; a test has to. */
  private record UntilQuiet(ArticleSource feed) implements ArticleSource {
    @Override
    public SourceBatch poll(SourceCursor from) throws IOException, InterruptedException {
      SourceBatch batch = feed.poll(from);
      boolean quiet = batch.items().isEmpty() && batch.unreadable().isEmpty();
      return new SourceBatch(batch.items(), batch.unreadable(), batch.next(), quiet);
    }

    @Override
    public void close() {
      feed.close();
    }
  }
}
