package tidings.lab.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.files.FilesSettings;
import tidings.ingest.source.files.FilesSource;

/** Files and folders of articles as {@code tidings batch} takes them. */
public final class ArchiveFiles {
  private ArchiveFiles() {}

  /** Hands on all items of a file or folder, in the order in which batch reads them. */
  public static void forEach(Path path, Consumer<SourceItem> reader) throws IOException {
    try (FilesSource source = new FilesSource(FilesSettings.of(List.of(path.toString())))) {
      SourceBatch batch;
      SourceCursor cursor = SourceCursor.START;
      do {
        batch = source.poll(cursor);
        batch.items().forEach(reader);
        cursor = batch.next();
      } while (!batch.exhausted());
    }
  }
}
