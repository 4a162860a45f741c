package tidings.ingest.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.PageAddress;
import tidings.ingest.article.SourceName;
import tidings.ingest.format.text.Decoded;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** A file that is one article: plain text or a web page. */
final class SingleArticle implements FileItems {
  private final InputFile file;
  private final InputStream bytes;
  private final Complaint complaint;
  private boolean read;

  SingleArticle(InputFile file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
    this.complaint = new Complaint(file);
  }

  @Override
  public @Nullable SourceDelivery next() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    byte[] content = bytes.readNBytes(Limits.MAX_ARTICLE_BYTES + 1);
    if (content.length > Limits.MAX_ARTICLE_BYTES) {
      return complaint.ofFile("is larger than 4 MiB, too large for one article; split it", content);
    }
    if (content.length == 0) {
      return complaint.ofFile("is empty; remove it, or write the article into it", content);
    }
    if (Decoded.isBinary(content)) {
      return complaint.ofFile("is not text but binary data; remove or convert it", content);
    }
    Optional<String> text = Decoded.of(content, file.format() == FileFormat.PAGE);
    if (text.isEmpty()) {
      return complaint.ofFile("is not text in a known encoding; convert it to UTF-8", content);
    }
    return item(text.get(), content);
  }

  private SourceDelivery item(String text, byte[] content) {
    if (text.isBlank()) {
      return complaint.ofFile("holds nothing but white space; write the article into it", content);
    }
    if (file.format() == FileFormat.TEXT) {
      return item(raw(text, ContentType.TEXT).build());
    }
    PageAddress page = PageAddress.of(text);
    if (!page.hasWords()) {
      return complaint.ofFile(
          "is HTML without a title or text; save the page with its content", content);
    }
    return item(
        raw(text, ContentType.HTML_PAGE)
            .setUrl(page.url())
            .setSource(SourceName.of(null, page.url()))
            .build());
  }

  private RawArticle.Builder raw(String text, ContentType type) {
    return RawArticle.newBuilder()
        .setContentType(type)
        .setContent(text)
        .setOrigin(Origin.newBuilder().setFile(file.name()).build());
  }

  private static SourceItem item(RawArticle raw) {
    return new SourceItem(raw, null);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
