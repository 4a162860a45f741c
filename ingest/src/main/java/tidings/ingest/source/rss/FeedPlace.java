package tidings.ingest.source.rss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.SourceCursor;

/**
 * Where a source stands in a feed: what it has delivered, in which version, and which pages failed.
 *
 * <p>Written as text: {@code seen} holds 14 characters an entry, {@code tries} a few more for each
 * page that failed. The entries that stand in the feed are all remembered; of those that have left
 * it, so many that both are {@value #REMEMBERED}.
 */
final class FeedPlace {
  private static final int REMEMBERED = 1_000;
  private static final int ID = Fingerprint.ID_LENGTH;
  private static final int ENTRY = ID + Fingerprint.VERSION_LENGTH;

  private final Map<String, String> seen = new LinkedHashMap<>();
  private final Map<String, Tries> tries = new LinkedHashMap<>();
  private final String url;
  private @Nullable String moved;
  private @Nullable String etag;
  private @Nullable String lastModified;

  private FeedPlace(String url) {
    this.url = url;
  }

  /**
   * Reads a cursor.
   *
   * @param url the feed's address by the settings: what was learned of another address is forgotten
   */
  static FeedPlace of(SourceCursor cursor, String url) {
    Map<String, String> position = cursor.position();
    FeedPlace place = new FeedPlace(url);
    String seen = position.getOrDefault("seen", "");
    for (int i = 0; i + ENTRY <= seen.length(); i += ENTRY) {
      place.seen.put(seen.substring(i, i + ID), seen.substring(i + ID, i + ENTRY));
    }
    for (String tries : position.getOrDefault("tries", "").split(" ")) {
      Tries.read(tries, place.tries);
    }
    if (url.equals(position.get("url"))) {
      place.moved = position.get("moved");
      place.etag = position.get("etag");
      place.lastModified = position.get("last-modified");
    }
    return place;
  }

  SourceCursor cursor() {
    Map<String, String> position = new HashMap<>();
    position.put("url", url);
    put(position, "moved", moved);
    put(position, "etag", etag);
    put(position, "last-modified", lastModified);
    StringBuilder entries = new StringBuilder(seen.size() * ENTRY);
    seen.forEach((id, version) -> entries.append(id).append(version));
    position.put("seen", entries.toString());
    if (!tries.isEmpty()) {
      List<String> written = new ArrayList<>();
      tries.forEach((id, failed) -> written.add(failed.written(id)));
      position.put("tries", String.join(" ", written));
    }
    return new SourceCursor(position);
  }

  private static void put(Map<String, String> position, String key, @Nullable String value) {
    if (value != null) {
      position.put(key, value);
    }
  }

  boolean knows(Fingerprint entry) {
    return entry.version().equals(seen.get(entry.id()));
  }

  void delivered(Fingerprint entry) {
    seen.put(entry.id(), entry.version());
    tries.remove(entry.id());
  }

  /** Returns how often fetching the page of this version has failed. */
  Tries tries(Fingerprint entry) {
    Tries known = tries.get(entry.id());
    return known != null && known.version().equals(entry.version())
        ? known
        : Tries.none(entry.version());
  }

  void failed(Fingerprint entry, Tries now) {
    tries.put(entry.id(), now);
  }

  /** Forgets what has left the feed longest ago, and puts the rest into the feed's order. */
  void forget(List<Fingerprint> feed) {
    Map<String, String> before = new LinkedHashMap<>(seen);
    Set<String> standing = new HashSet<>();
    seen.clear();
    for (Fingerprint entry : feed) {
      standing.add(entry.id());
      String version = before.remove(entry.id());
      if (version != null) {
        seen.put(entry.id(), version);
      }
    }
    tries.keySet().retainAll(standing);
    for (Map.Entry<String, String> gone : before.entrySet()) {
      if (seen.size() < REMEMBERED) {
        seen.put(gone.getKey(), gone.getValue());
      }
    }
  }

  /**
   * Notes the version that the server named: from here on only a newer one is of interest. Null
   * while something of it is still to be delivered.
   */
  void upTo(@Nullable String newEtag, @Nullable String newLastModified) {
    etag = newEtag;
    lastModified = newLastModified;
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

  @Nullable String etag() {
    return etag;
  }

  @Nullable String lastModified() {
    return lastModified;
  }
}
