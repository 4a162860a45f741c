package tidings.aggregate.store;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A table in memory, for the rules without a service around them: tests, benchmarks, evaluation.
 */
public final class MemoryTable<V> implements Table<V> {
  private final TreeMap<String, V> entries = new TreeMap<>();

  @Override
  public @Nullable V get(String key) {
    return entries.get(key);
  }

  @Override
  public void put(String key, V value) {
    entries.put(key, value);
  }

  @Override
  public void delete(String key) {
    entries.remove(key);
  }

  @Override
  public void range(String from, String to, BiConsumer<String, V> visitor) {
    entries.subMap(from, to).forEach(visitor);
  }

  @Override
  public void first(int most, String from, String to, BiConsumer<String, V> visitor) {
    entries.subMap(from, to).entrySet().stream()
        .limit(most)
        .forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
  }
}
