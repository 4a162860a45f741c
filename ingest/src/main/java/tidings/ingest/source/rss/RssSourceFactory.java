package tidings.ingest.source.rss;

import java.util.Map;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;

/** Opens sources of type {@code rss}. */
public final class RssSourceFactory implements ArticleSourceFactory {
  @Override
  public String type() {
    return "rss";
  }

  @Override
  public ArticleSource open(Map<String, String> settings) {
    return new RssSource(RssSettings.of(settings));
  }
}
