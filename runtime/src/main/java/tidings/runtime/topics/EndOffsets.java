package tidings.runtime.topics;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Where partitions ended at one moment.
 *
 * @param offsets the offset behind the last record of each partition
 */
public record EndOffsets(Map<TopicPartition, Long> offsets) {
  public EndOffsets {
    offsets = Map.copyOf(offsets);
  }

  /** Returns where partitions end now, as far as the consumer's isolation lets it see. */
  public static EndOffsets now(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    return new EndOffsets(consumer.endOffsets(partitions));
  }

  /** Whether a consumer to which these partitions are assigned has read up to all of them. */
  public boolean areReachedBy(Consumer<?, ?> consumer) {
    return offsets.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** Returns their sum: about how many records there are. */
  public long total() {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }
}
