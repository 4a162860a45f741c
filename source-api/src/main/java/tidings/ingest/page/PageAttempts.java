package tidings.ingest.page;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.ingest.source.CursorPart;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceCursor;

/**
 * Which pages could not be fetched, and when each may be tried again. It is kept in the cursor,
 * under {@code tries}. For one thread.
 */
public final class PageAttempts implements CursorPart {
  private static final String KEY = "tries";

  /** By the id of the item. */
  private final Map<String, FailedAttempts> failed = new LinkedHashMap<>();

  /** Reads them from a cursor. */
  public static PageAttempts of(SourceCursor cursor) {
    PageAttempts attempts = new PageAttempts();
    for (String written : cursor.position().getOrDefault(KEY, "").split(" ")) {
      attempts.read(written);
    }
    return attempts;
  }

  private void read(String written) {
    String[] parts = written.split(":");
    if (parts.length != 3) {
      return;
    }
    Fingerprint item = Fingerprint.parse(parts[0]);
    Instant notBefore = Instant.ofEpochSecond(Long.parseLong(parts[2]));
    failed.put(
        item.id(), new FailedAttempts(item.version(), Integer.parseInt(parts[1]), notBefore));
  }

  /** Without failures it writes nothing. */
  @Override
  public void putInto(Map<String, String> position) {
    if (!failed.isEmpty()) {
      List<String> written =
          failed.entrySet().stream()
              .map(entry -> written(entry.getKey(), entry.getValue()))
              .toList();
      position.put(KEY, String.join(" ", written));
    }
  }

  private static String written(String id, FailedAttempts attempts) {
    return new Fingerprint(id, attempts.version()).text()
        + ":"
        + attempts.count()
        + ":"
        + attempts.notBefore().getEpochSecond();
  }

  /** Tells whether the page of an item may be tried now. */
  public boolean mayTry(Fingerprint item, Instant now) {
    return of(item).mayTry(now);
  }

  /** Forgets the failures of an item: it was delivered. */
  public void forget(Fingerprint item) {
    failed.remove(item.id());
  }

  /** Forgets the failures of all other items: they have left the place. */
  public void retain(List<Fingerprint> current) {
    Set<String> ids = new HashSet<>();
    current.forEach(item -> ids.add(item.id()));
    failed.keySet().retainAll(ids);
  }

  /** Returns how often fetching the page of this version has failed. */
  FailedAttempts of(Fingerprint item) {
    FailedAttempts known = failed.get(item.id());
    return known != null && known.version().equals(item.version())
        ? known
        : FailedAttempts.none(item.version());
  }

  /**
   * Notes another failure, unless it is the last that is borne.
   *
   * @param asked how long the server asks to wait at least
   * @return false if the page is given up
   */
  boolean fail(Fingerprint item, Instant now, Duration asked) {
    FailedAttempts attempts = of(item).andOneMore(now, asked);
    if (attempts.areAll()) {
      return false;
    }
    failed.put(item.id(), attempts);
    return true;
  }
}
