package tidings.aggregate.store;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map of state: a Kafka Streams store in the service, a tree map in tests. Keys are ASCII,
 * so that the order of the characters is the order of the bytes. Values are not changed after they
 * are put.
 */
public interface Table<V> {
  /** Returns the value of the key; null if there is none. */
  @Nullable V get(String key);

  /** Sets the value of the key. */
  void put(String key, V value);

  /** Removes the key; does nothing if it is absent. */
  void delete(String key);

  /**
   * Visits the entries from {@code from} (inclusive) to {@code to} (exclusive) in key order. The
   * visitor does not write to this table.
   */
  void range(String from, String to, BiConsumer<String, V> visitor);

  /**
   * Visits at most the first so many entries of a range, in key order. The visitor does not write
   * to this table.
   */
  void first(int most, String from, String to, BiConsumer<String, V> visitor);
}
