package tidings.standalone.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tidings.ingest.article.ItemKey;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.files.FilesSettings;
import tidings.ingest.source.files.FilesSource;
import tidings.schemas.NewsTopics;
import tidings.standalone.containers.NewsClient.Sent;

/** A feed whose items somebody else's producer writes to news.raw, all of them at every change. */
record PostedFeed(NewsClient news, Path folder) {
  void show(String feed) throws IOException {
    Path file = Files.writeString(folder.resolve("posted.xml"), feed);
    try (FilesSource source = new FilesSource(FilesSettings.of(List.of(file.toString())))) {
      news.send(
          NewsTopics.RAW,
          source.poll(SourceCursor.START).items().stream()
              .map(item -> new Sent<>(ItemKey.of(item.article()), item.article(), (Long) null))
              .toList());
    }
  }
}
