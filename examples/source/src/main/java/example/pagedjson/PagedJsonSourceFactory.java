package example.pagedjson;

import java.util.Map;
import tidings.ingest.http.Fetcher;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;

/** Opens sources of type {@code paged-json}. */
public final class PagedJsonSourceFactory implements ArticleSourceFactory {
  @Override
  public String type() {
    return "paged-json";
  }

  @Override
  public ArticleSource open(Map<String, String> written) {
    PagedJsonSettings settings = PagedJsonSettings.of(written);
    return new PagedJsonSource(settings, new Fetcher(settings.http().fetching()));
  }
}
