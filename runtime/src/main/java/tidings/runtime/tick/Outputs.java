package tidings.runtime.tick;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Parts the mixed output of a {@link TickedProcessor} by type. */
public record Outputs(KStream<String, SpecificRecord> all) {

  /** Returns the records of one type. */
  public <V extends SpecificRecord> KStream<String, V> only(Class<V> type, String name) {
    return all.filter((key, value) -> type.isInstance(value), Named.as("keep-" + name))
        .mapValues(type::cast, Named.as("type-" + name));
  }

  /** Returns the records of one type and the ticks between them, in order. */
  public <V extends SpecificRecord> KStream<String, V> withTicks(Class<V> type, String name) {
    return all.filter(
            (key, value) -> Tick.is(key, value) || type.isInstance(value), Named.as("keep-" + name))
        .mapValues(type::cast, Named.as("type-" + name));
  }
}
