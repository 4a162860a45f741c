package tidings.ingest.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Which hosts of pages have stopped answering: two pages in a row got no answer.
 *
 * <p>To wait for each page of such a host in turn would take longer than news are new.
 */
final class SilentHosts {
  private static final int ENOUGH = 2;

  private final Map<String, Integer> inARow = new HashMap<>();

  void answered(String host) {
    inARow.remove(host);
  }

  /** Notes that a page got no answer; returns true if that makes its host a silent one. */
  boolean noAnswer(String host) {
    return inARow.merge(host, 1, Integer::sum) >= ENOUGH;
  }

  /** Forgets them all. */
  void clear() {
    inARow.clear();
  }
}
