package tidings.ingest.source.rss;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.ingest.http.Validators;
import tidings.ingest.page.PageAttempts;
import tidings.ingest.source.DeliveredVersions;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceCursor;

/**
 * Where a source stands in a feed: what it has delivered, in which version, which pages failed, and
 * where the feed is.
 */
final class FeedPlace {
  private final String url;
  private final DeliveredVersions delivered;
  private final PageAttempts attempts;
  private @Nullable String moved;
  private Validators version = Validators.NONE;

  private FeedPlace(String url, DeliveredVersions delivered, PageAttempts attempts) {
    this.url = url;
    this.delivered = delivered;
    this.attempts = attempts;
  }

  /**
   * Reads a cursor.
   *
   * @param url the feed's address by the settings: what was learned of another address is forgotten
   */
  static FeedPlace of(SourceCursor cursor, String url) {
    FeedPlace place = new FeedPlace(url, DeliveredVersions.of(cursor), PageAttempts.of(cursor));
    if (url.equals(cursor.position().get("url"))) {
      place.moved = cursor.position().get("moved");
      place.version = Validators.of(cursor);
    }
    return place;
  }

  SourceCursor cursor() {
    return SourceCursor.of(this::putAddress, version, delivered, attempts);
  }

  private void putAddress(Map<String, String> position) {
    position.put("url", url);
    if (moved != null) {
      position.put("moved", moved);
    }
  }

  boolean knows(Fingerprint entry) {
    return delivered.contains(entry);
  }

  void delivered(Fingerprint entry) {
    delivered.add(entry);
    attempts.forget(entry);
  }

  /** Tells whether an entry is still to be delivered, and may be now. */
  boolean awaits(Fingerprint entry, Instant now) {
    return !knows(entry) && attempts.mayTry(entry, now);
  }

  /** Returns which pages failed. */
  PageAttempts attempts() {
    return attempts;
  }

  /** Forgets what has left the feed longest ago. */
  void forget(List<Fingerprint> feed) {
    delivered.forget(feed);
    attempts.retain(feed);
  }

  /**
   * Notes the version that the server named: from here on only a newer one is of interest. {@link
   * Validators#NONE} while something of it is still to be delivered.
   */
  void upTo(Validators newVersion) {
    version = newVersion;
  }

  void movedTo(@Nullable String address) {
    moved = address;
  }

  String address() {
    return moved == null ? url : moved;
  }

  boolean isMoved() {
    return moved != null;
  }

  Validators version() {
    return version;
  }
}
