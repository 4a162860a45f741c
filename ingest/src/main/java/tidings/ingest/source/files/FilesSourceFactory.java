package tidings.ingest.source.files;

import java.util.Map;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;

/** Opens sources of type {@code files}. */
public final class FilesSourceFactory implements ArticleSourceFactory {
  @Override
  public String type() {
    return "files";
  }

  @Override
  public ArticleSource open(Map<String, String> settings) {
    return new FilesSource(FilesSettings.of(settings));
  }
}
