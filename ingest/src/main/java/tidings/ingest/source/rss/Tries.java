package tidings.ingest.source.rss;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How often the page of an entry could not be fetched.
 *
 * @param version the entry's version
 * @param count how often
 * @param notBefore when it may be tried again
 */
record Tries(String version, int count, Instant notBefore) {
  private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

  static Tries none(String version) {
    return new Tries(version, 0, Instant.EPOCH);
  }

  boolean mayTry(Instant now) {
    return !now.isBefore(notBefore);
  }

  /** Returns these and one more; a server that knows better says how long to wait at least. */
  Tries andOneMore(Instant now, Duration asked) {
    Duration usual = WAITS.get(Math.min(count, WAITS.size() - 1));
    Duration wait = asked.compareTo(usual) > 0 ? asked : usual;
    return new Tries(version, count + 1, Instant.ofEpochSecond(now.plus(wait).getEpochSecond()));
  }

  /** Tells whether the page is given up. */
  boolean areAll() {
    return count > WAITS.size();
  }

  String written(String id) {
    return id + version + ":" + count + ":" + notBefore.getEpochSecond();
  }

  static void read(String written, Map<String, Tries> into) {
    String[] parts = written.split(":");
    if (parts.length != 3) {
      return;
    }
    String version = parts[0].substring(Fingerprint.ID_LENGTH);
    into.put(
        parts[0].substring(0, Fingerprint.ID_LENGTH),
        new Tries(
            version, Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2]))));
  }
}
