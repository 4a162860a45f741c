package tidings.ingest.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.SourceName;
import tidings.ingest.format.feed.BrokenEntry;
import tidings.ingest.format.feed.Feed;
import tidings.ingest.format.feed.FeedEntry;
import tidings.ingest.format.feed.FeedItem;
import tidings.ingest.format.feed.NotAFeedException;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;
import tidings.news.Origin;

/** The entries of a saved feed. */
final class FeedEntries implements FileItems {
  private final InputFile file;
  private final InputStream bytes;
  private final Complaint complaint;
  private @Nullable Iterator<SourceDelivery> deliveries;

  FeedEntries(InputFile file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
    this.complaint = new Complaint(file);
  }

  @Override
  public @Nullable SourceDelivery next() throws IOException {
    if (deliveries == null) {
      deliveries = read().iterator();
    }
    return deliveries.hasNext() ? deliveries.next() : null;
  }

  private List<SourceDelivery> read() throws IOException {
    byte[] content = bytes.readNBytes(Limits.MAX_FEED_BYTES + 1);
    if (content.length > Limits.MAX_FEED_BYTES) {
      return List.of(
          complaint.ofFile("is larger than 32 MiB, too large for a feed; split it", content));
    }
    if (content.length == 0) {
      return List.of(complaint.ofFile("is empty; remove it or fetch the feed again", content));
    }
    try {
      Feed feed = Feed.of(content, null);
      return feed.items().stream().map(item -> delivery(item, feed.link())).toList();
    } catch (NotAFeedException e) {
      return List.of(complaint.ofFile(String.valueOf(e.getMessage()), content));
    }
  }

  private SourceDelivery delivery(FeedItem item, @Nullable String site) {
    if (item instanceof BrokenEntry broken) {
      return complaint.ofEntry(broken);
    }
    FeedEntry entry = (FeedEntry) item;
    String source = SourceName.of(null, entry.url() != null ? entry.url() : site);
    Origin origin = Origin.newBuilder().setFile(file.name()).setPosition(entry.position()).build();
    return new SourceItem(entry.article(source, origin), null);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
