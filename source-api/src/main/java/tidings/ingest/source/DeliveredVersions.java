package tidings.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items a source has delivered, and in which version: for places that list what is current,
 * as a feed or the first pages of an API do. It is kept in the cursor, under {@code seen}, with 14
 * characters an item. For one thread.
 */
public final class DeliveredVersions implements CursorPart {
  private static final String KEY = "seen";
  private static final int REMEMBERED = 1_000;

  private final Map<String, String> versions = new LinkedHashMap<>();

  /** Reads them from a cursor; a cursor without any is one of a source that delivered nothing. */
  public static DeliveredVersions of(SourceCursor cursor) {
    DeliveredVersions delivered = new DeliveredVersions();
    String seen = cursor.position().getOrDefault(KEY, "");
    for (int i = 0; i + Fingerprint.LENGTH <= seen.length(); i += Fingerprint.LENGTH) {
      delivered.add(Fingerprint.parse(seen.substring(i, i + Fingerprint.LENGTH)));
    }
    return delivered;
  }

  @Override
  public void putInto(Map<String, String> position) {
    StringBuilder seen = new StringBuilder(versions.size() * Fingerprint.LENGTH);
    versions.forEach((id, version) -> seen.append(new Fingerprint(id, version).text()));
    position.put(KEY, seen.toString());
  }

  /** Tells whether an item was delivered in this version. */
  public boolean contains(Fingerprint item) {
    return item.version().equals(versions.get(item.id()));
  }

  /** Remembers that an item was delivered in this version, and forgets its other ones. */
  public void add(Fingerprint item) {
    versions.put(item.id(), item.version());
  }

  /**
   * Forgets what left the place longest ago, and puts the rest into the place's order. What stands
   * in it is all remembered; of what has left it, so many that both are 1,000.
   *
   * @param current what stands in the place now, in its order
   */
  public void forget(List<Fingerprint> current) {
    Map<String, String> before = new LinkedHashMap<>(versions);
    versions.clear();
    for (Fingerprint item : current) {
      String version = before.remove(item.id());
      if (version != null) {
        versions.put(item.id(), version);
      }
    }
    for (Map.Entry<String, String> gone : before.entrySet()) {
      if (versions.size() < REMEMBERED) {
        versions.put(gone.getKey(), gone.getValue());
      }
    }
  }
}
