package tidings.aggregate;

import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;

/** A table over a Kafka Streams store. */
public final class StoreTable<V> implements Table<V> {
  private final KeyValueStore<String, V> store;

  private StoreTable(KeyValueStore<String, V> store) {
    this.store = store;
  }

  /** Returns the table of a processor's store. */
  public static <V> StoreTable<V> of(ProcessorContext<?, ?> context, String store) {
    return new StoreTable<>(context.getStateStore(store));
  }

  @Override
  public @Nullable V get(String key) {
    return store.get(key);
  }

  @Override
  public void put(String key, V value) {
    store.put(key, value);
  }

  @Override
  public void delete(String key) {
    store.delete(key);
  }

  @Override
  public void range(String from, String to, BiConsumer<String, V> visitor) {
    first(Integer.MAX_VALUE, from, to, visitor);
  }

  @Override
  public void first(int most, String from, String to, BiConsumer<String, V> visitor) {
    try (KeyValueIterator<String, V> entries = store.range(from, to)) {
      for (int n = 0; n < most && entries.hasNext(); n++) {
        KeyValue<String, V> entry = entries.next();
        // A store's range includes its end.
        if (entry.key.equals(to)) {
          return;
        }
        visitor.accept(entry.key, entry.value);
      }
    }
  }
}
