package tidings.ingest.source.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tidings.ingest.format.json.JsonArticle;
import tidings.ingest.format.json.MalformedArticleException;
import tidings.ingest.format.text.Decoded;
import tidings.ingest.source.SourceDelivery;
import tidings.news.Origin;

/** A file with a JSON object a line, each an article. */
final class JsonLines implements FileItems {
  private final InputFile file;
  private final InputStream bytes;
  private final LongLines lines;
  private final Complaint complaint;
  private boolean broken;

  JsonLines(InputFile file, InputStream bytes) {
    this.bytes = bytes;
    this.lines = new LongLines(bytes, Limits.MAX_ARTICLE_BYTES);
    this.file = file;
    this.complaint = new Complaint(file);
  }

  @Override
  public @Nullable SourceDelivery next() throws IOException {
    try {
      for (var line = readLine(); line != null; line = readLine()) {
        Optional<SourceDelivery> delivery = read(line);
        if (delivery.isPresent()) {
          return delivery.get();
        }
      }
      return null;
    } catch (ZipException | EOFException e) {
      broken = true;
      return complaint.ofLine(
          lines.number() + 1,
          "is where the compressed data ends or breaks ("
              + e.getMessage()
              + "); fetch the file again",
          new byte[0]);
    }
  }

  private LongLines.@Nullable NumberedLine readLine() throws IOException {
    return broken ? null : lines.next();
  }

  /** Empty for a line without anything on it. */
  private Optional<SourceDelivery> read(LongLines.NumberedLine line) {
    byte[] content = line.content();
    if (line.isTooLong()) {
      return Optional.of(
          complaint.ofLine(line.number(), "is longer than 4 MiB; shorten the article", content));
    }
    if (Decoded.isBinary(content)) {
      return Optional.of(
          complaint.ofLine(line.number(), "is binary data, not JSON; convert the file", content));
    }
    Optional<String> text = Decoded.of(content, false);
    if (text.isEmpty()) {
      return Optional.of(
          complaint.ofLine(
              line.number(), "is not in a known encoding; convert the file to UTF-8", content));
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    try {
      Origin origin = Origin.newBuilder().setFile(file.name()).setPosition(line.number()).build();
      return Optional.of(JsonArticle.read(text.get(), origin));
    } catch (MalformedArticleException e) {
      return Optional.of(complaint.ofLine(line.number(), e.getMessage(), content));
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
