package tidings.schemas;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serdes of values on public topics: Confluent's wire format, schemas in a registry under the
 * topic's name.
 *
 * @param settings the registry client's settings; {@code schema.registry.url} at least
 */
public record RegistrySerdes(Map<String, ?> settings) {
  static {
    TrustedRecords.trust();
  }

  public RegistrySerdes {
    if (!settings.containsKey("schema.registry.url")) {
      throw new IllegalArgumentException(
          "schema.registry.url is not set: give the address of the schema registry");
    }
    Map<String, Object> complete = new HashMap<>(settings);
    complete.put("specific.avro.reader", true);
    // Readers of any schema version decode what we write: the schema of the class, not the latest
    // of the subject.
    complete.putIfAbsent("auto.register.schemas", true);
    settings = Map.copyOf(complete);
  }

  /** Returns serdes for the registry at an address. */
  public static RegistrySerdes at(String registryUrl) {
    return new RegistrySerdes(Map.of("schema.registry.url", registryUrl));
  }

  /** Returns a new serde for a topic's values. Not thread-safe, as Kafka's serdes are not. */
  public <V extends SpecificRecord> Serde<V> of(Topic<V> topic) {
    return Serdes.serdeFrom(serializer(), deserializer(topic.value()));
  }

  private <V> Serializer<V> serializer() {
    KafkaAvroSerializer serializer = new KafkaAvroSerializer();
    serializer.configure(settings, false);
    return new Serializer<>() {
      @Override
      public byte[] serialize(String topic, V value) {
        return serializer.serialize(topic, value);
      }

      @Override
      public void close() {
        serializer.close();
      }
    };
  }

  private <V> Deserializer<V> deserializer(Class<V> type) {
    KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
    deserializer.configure(settings, false);
    return new Deserializer<>() {
      @Override
      public V deserialize(String topic, byte[] data) {
        return type.cast(deserializer.deserialize(topic, data));
      }

      @Override
      public void close() {
        deserializer.close();
      }
    };
  }
}
