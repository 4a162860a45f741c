package tidings.cli.sources;

import java.util.Map;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;

/** Opens sources that read from a {@link Tap}. */
public final class TapSourceFactory implements ArticleSourceFactory {
  @Override
  public String type() {
    return "tap";
  }

  @Override
  public ArticleSource open(Map<String, String> settings) {
    return Tap.source(settings.getOrDefault("tap", ""));
  }
}
