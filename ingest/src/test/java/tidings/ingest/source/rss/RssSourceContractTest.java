package tidings.ingest.source.rss;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.LiveSourceContract;

class RssSourceContractTest extends LiveSourceContract {
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
    return stand.open("batch", Integer.toString(batch));
  }

  @Override
  protected void setReachable(boolean reachable) {
    stand.site.setAvailable(reachable);
  }
}
