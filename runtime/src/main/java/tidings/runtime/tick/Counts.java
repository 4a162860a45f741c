package tidings.runtime.tick;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Totals of one task since the start of its namespace, exact through crashes because they are
 * written with the records.
 */
public final class Counts {
  private final KeyValueStore<String, Long> store;

  Counts(KeyValueStore<String, Long> store) {
    this.store = store;
  }

  /** Adds to a total. */
  public void add(String name, long n) {
    Long before = store.get(name);
    store.put(name, (before == null ? 0 : before) + n);
  }

  /** Adds one to a total. */
  public void add(String name) {
    add(name, 1);
  }

  /** Returns all totals by name. */
  Map<String, Long> all() {
    Map<String, Long> totals = new HashMap<>();
    try (KeyValueIterator<String, Long> entries = store.all()) {
      entries.forEachRemaining(entry -> totals.put(entry.key, entry.value));
    }
    return totals;
  }
}
