package tidings.runtime.tick;

import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import tidings.schemas.StepNames;

/**
 * One step of a service that ticks pass through.
 *
 * @param service name of the service
 * @param name name of the step, kebab-case
 * @param tasks how many tasks do it in parallel: the partitions of what it reads
 * @param isLive whether somebody waits for what it does now, so that it commits with each tick and
 *     tells its progress no more than once a second
 * @param patience how long a sender that has fallen silent holds the others back; null: for ever,
 *     as with archives
 */
public record Step(
    String service, String name, int tasks, boolean isLive, @Nullable Duration patience) {
  /** Returns the name of the store of promises. */
  public String ticksStore() {
    return name + "-ticks";
  }

  /** Returns the name of the store of totals. */
  public String countsStore() {
    return name + "-counts";
  }

  /** Returns the name of a task, as it stands on the progress topic. */
  public String task(int partition) {
    return StepNames.task(service, name, partition);
  }

  /** Adds both stores to a topology. They are a few entries each: memory, with a changelog. */
  public Step addStores(StreamsBuilder builder) {
    for (String store : new String[] {ticksStore(), countsStore()}) {
      builder.addStateStore(
          Stores.keyValueStoreBuilder(
                  Stores.inMemoryKeyValueStore(store), Serdes.String(), Serdes.Long())
              // Totals change with every record; the cache writes them once a commit.
              .withCachingEnabled());
    }
    return this;
  }
}
