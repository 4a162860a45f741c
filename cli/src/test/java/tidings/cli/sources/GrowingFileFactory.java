package tidings.cli.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** Opens live sources that any JVM can read: a file that grows, an article's id a line. */
public final class GrowingFileFactory implements ArticleSourceFactory {
  @Override
  public String type() {
    return "growing-file";
  }

  @Override
  public ArticleSource open(Map<String, String> settings) {
    return new GrowingFile(Path.of(settings.getOrDefault("file", "")));
  }

  private record GrowingFile(Path file) implements ArticleSource {
    @Override
    public SourceBatch poll(SourceCursor from) throws IOException {
      int read = Integer.parseInt(from.position().getOrDefault("read", "0"));
      List<String> lines = Files.readAllLines(file);
      List<SourceItem> items = lines.stream().skip(read).map(this::item).toList();
      String next = Integer.toString(lines.size());
      return new SourceBatch(items, List.of(), new SourceCursor(Map.of("read", next)), false);
    }

    private SourceItem item(String id) {
      return new SourceItem(
          RawArticle.newBuilder()
              .setSource(file.getFileName().toString())
              .setId(id)
              .setContentType(ContentType.TEXT)
              .setContent("The harbour of Ardle froze over.")
              .setOrigin(new Origin(null, null, null))
              .build(),
          null);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
