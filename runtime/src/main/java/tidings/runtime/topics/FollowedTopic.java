package tidings.runtime.topics;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * A topic to follow.
 *
 * @param topic its name
 * @param last how many records before the present end of each partition to begin with, or {@link
 *     #ALL}
 * @param visitor is given the records
 */
public record FollowedTopic(String topic, long last, Visitor visitor) {
  /** All records that are there. */
  public static final long ALL = Long.MAX_VALUE;

  /** What is done with each record, in the order of its partition, by one thread. */
  @FunctionalInterface
  public interface Visitor extends AutoCloseable {
    /** Takes a record, which is no tick; where it throws, the record is left out. */
    void visit(ConsumerRecord<String, byte[]> record);

    /** Called once, when the topic is followed no longer. */
    @Override
    default void close() {}
  }

  /**
   * Returns a topic of which the values alone count; deletions are passed over.
   *
   * @param values reads them; closed in the end
   * @param taker is given each value
   */
  public static <V> FollowedTopic values(
      String topic, long last, Deserializer<V> values, Consumer<V> taker) {
    return new FollowedTopic(topic, last, new ValueVisitor<>(values, taker));
  }

  private record ValueVisitor<V>(Deserializer<V> values, Consumer<V> taker) implements Visitor {
    @Override
    public void visit(ConsumerRecord<String, byte[]> record) {
      if (record.value() != null) {
        taker.accept(values.deserialize(record.topic(), record.value()));
      }
    }

    @Override
    public void close() {
      values.close();
    }
  }
}
