package tidings.runtime.tick;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * Sends a tick to all partitions, and everything else where Kafka's own partitioner would send its
 * key.
 */
public final class TickPartitioner<V> implements StreamPartitioner<String, V> {
  @Override
  public Optional<Set<Integer>> partitions(
      String topic, String key, @Nullable V value, int partitions) {
    return Optional.of(Tick.is(key, value) ? all(partitions) : Set.of(partition(key, partitions)));
  }

  /** Returns the partition of a key: murmur2 of its UTF-8, as Kafka's producers do by default. */
  public static int partition(String key, int partitions) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
  }

  private static Set<Integer> all(int partitions) {
    return IntStream.range(0, partitions).boxed().collect(Collectors.toUnmodifiableSet());
  }
}
