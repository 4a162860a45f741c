package tidings.ingest.source.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.BatchBuilder;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceProgress;
import tidings.ingest.source.UnreadableItem;

/**
 * Reads files, folders and globs as a stream: whatever their size, only one batch is in memory.
 *
 * <p>The cursor names the file and how many deliveries of it are behind. The list of files is taken
 * when the source is opened; the cursor finds its place again as long as files before it are
 * neither renamed nor removed.
 */
public final class FilesSource implements ArticleSource {
  private static final long WHOLE_FILE = -1;
  private static final int BUFFER = 1 << 16;

  private final List<InputFile> files;
  private final List<String> skipped;
  private final int batch;
  private final long totalBytes;

  private @Nullable FileItems open;
  private @Nullable CountedStream counted;
  private SourceCursor position = SourceCursor.START;
  private int current;
  private long behind;
  private long finishedBytes;

  /**
   * @throws tidings.ingest.source.UnreadableInputException if an input is missing, matches nothing
   *     or cannot be read
   */
  public FilesSource(FilesSettings settings) {
    InputFiles found = InputFiles.of(settings.inputs());
    this.files = found.inOrder();
    this.skipped = found.skipped();
    this.batch = settings.batch();
    this.totalBytes = files.stream().mapToLong(InputFile::size).sum();
  }

  /**
   * Returns the names of the files in folders that were left out, because their suffix is not
   * known.
   */
  public List<String> skipped() {
    return skipped;
  }

  /**
   * Returns names, sizes and times of change of the files, a line each: other lines mean that
   * something has changed.
   */
  public List<String> fingerprint() {
    return files.stream().map(InputFile::fingerprint).toList();
  }

  @Override
  public SourceBatch poll(SourceCursor from) throws IOException {
    if (!from.equals(position)) {
      seek(from);
    }
    BatchBuilder delivered = new BatchBuilder(batch);
    while (current < files.size() && !delivered.isFull()) {
      SourceDelivery delivery = next();
      if (delivery != null) {
        delivered.add(delivery);
      }
    }
    position = cursor();
    return current == files.size() ? delivered.buildLast(position) : delivered.build(position);
  }

  /** Returns the next delivery; null where a file ends. */
  private @Nullable SourceDelivery next() throws IOException {
    try {
      if (open == null) {
        open = open(files.get(current));
      }
      SourceDelivery delivery = open.next();
      if (delivery == null) {
        endFile();
      } else {
        behind++;
      }
      return delivery;
    } catch (IOException e) {
      // What was delivered of this poll is lost to the caller: the next poll has to seek.
      position = new SourceCursor(Map.of("failed", ""));
      throw e;
    }
  }

  private FileItems open(InputFile file) throws IOException {
    try {
      InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()), BUFFER);
      counted = new CountedStream(raw);
      return items(file, counted);
    } catch (AccessDeniedException | NoSuchFileException e) {
      UnreadableItem item =
          new Complaint(file)
              .ofFile("cannot be opened; check that it is there and readable", new byte[0]);
      return new OneDelivery(item);
    }
  }

  private static FileItems items(InputFile file, InputStream bytes) throws IOException {
    return switch (file.format()) {
      case TEXT, PAGE -> new SingleArticle(file, bytes);
      case FEED -> new FeedEntries(file, bytes);
      case JSON_LINES -> new JsonLines(file, bytes);
      case JSON_LINES_GZIP -> unzipped(file, bytes);
    };
  }

  private static FileItems unzipped(InputFile file, InputStream bytes) throws IOException {
    try {
      return new JsonLines(
          file, new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER));
    } catch (ZipException | java.io.EOFException e) {
      bytes.close();
      return new OneDelivery(
          new Complaint(file).ofFile("is not gzip; fetch it again or drop the .gz", new byte[0]));
    }
  }

  private void endFile() throws IOException {
    closeOpen();
    finishedBytes += files.get(current).size();
    current++;
    behind = 0;
  }

  private void seek(SourceCursor to) throws IOException {
    closeOpen();
    current = 0;
    finishedBytes = 0;
    behind = 0;
    position = to;
    if (to.equals(SourceCursor.START)) {
      return;
    }
    InputFile target = target(to);
    while (current < files.size() && InputFile.ORDER.compare(files.get(current), target) < 0) {
      finishedBytes += files.get(current++).size();
    }
    if (current == files.size() || InputFile.ORDER.compare(files.get(current), target) != 0) {
      return;
    }
    behind = Long.parseLong(to.position().getOrDefault("behind", "0"));
    if (behind == WHOLE_FILE) {
      endFile();
      return;
    }
    open = open(files.get(current));
    open.skip(behind);
  }

  private static InputFile target(SourceCursor cursor) {
    Map<String, String> place = cursor.position();
    return new InputFile(
        Integer.parseInt(place.getOrDefault("input", "0")),
        place.getOrDefault("file", ""),
        java.nio.file.Path.of(""),
        FileFormat.TEXT,
        0);
  }

  private SourceCursor cursor() {
    // Past the end the cursor stays on the last file, so that files added behind it are found.
    boolean atEnd = current == files.size();
    if (files.isEmpty()) {
      return SourceCursor.START;
    }
    InputFile file = files.get(atEnd ? current - 1 : current);
    return new SourceCursor(
        Map.of(
            "input", Integer.toString(file.input()),
            "file", file.name(),
            "behind", Long.toString(atEnd ? WHOLE_FILE : behind)));
  }

  @Override
  public SourceProgress progress() {
    return new SourceProgress(finishedBytes + (counted == null ? 0 : counted.count()), totalBytes);
  }

  private void closeOpen() throws IOException {
    if (open != null) {
      open.close();
    }
    open = null;
    counted = null;
  }

  @Override
  public void close() {
    try {
      closeOpen();
    } catch (IOException e) {
      // The file was only read: nothing can be lost.
      open = null;
    }
  }
}
