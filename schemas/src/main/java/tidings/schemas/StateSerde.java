package tidings.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serde of what services keep in stores and pass between their own steps: Avro's single-object
 * encoding (Avro specification, "Single-object encoding"), which needs no registry. Values written
 * by any released schema can be read.
 *
 * @param <V> the record class
 */
public final class StateSerde<V extends SpecificRecord> implements Serde<V> {
  static {
    TrustedRecords.trust();
  }

  private final BinaryMessageEncoder<V> encoder;
  private final BinaryMessageDecoder<V> decoder;

  private StateSerde(Class<V> type, List<Schema> releasedSchemas) {
    SpecificData model = SpecificData.getForClass(type);
    Schema schema = model.getSchema(type);
    encoder = new BinaryMessageEncoder<>(model, schema);
    decoder = new BinaryMessageDecoder<>(model, schema);
    releasedSchemas.forEach(decoder::addSchema);
  }

  /** Returns a new serde. Not thread-safe, as Kafka's serdes are not. */
  public static <V extends SpecificRecord> StateSerde<V> of(Class<V> type) {
    return new StateSerde<>(type, ReleasedSchemas.of(type.getName()));
  }

  @Override
  public Serializer<V> serializer() {
    return (topic, value) -> value == null ? null : encode(value);
  }

  @Override
  public Deserializer<V> deserializer() {
    return (topic, bytes) -> bytes == null ? null : decode(bytes);
  }

  private byte[] encode(V value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
      encoder.encode(value, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private V decode(byte[] bytes) {
    try {
      return decoder.decode(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
