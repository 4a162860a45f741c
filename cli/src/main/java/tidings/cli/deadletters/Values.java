package tidings.cli.deadletters;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaMetadata;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.JsonEncoder;
import org.jspecify.annotations.Nullable;

/** Reads and writes values in Confluent's wire format: 0, the schema's id in four bytes, Avro. */
final class Values {
  private static final int SCHEMAS = 100;
  private static final int PREFIX = 5;

  private final SchemaRegistryClient registry;

  /**
   * A value as text.
   *
   * @param isRecord whether it could be read; then the text is Avro JSON, else a dump
   * @param remark what it is
   * @param text the value
   */
  record Reading(boolean isRecord, String remark, String text) {}

  Values(Connection connection) {
    Map<String, Object> settings = connection.registrySettings();
    this.registry = new CachedSchemaRegistryClient(connection.registryUrl(), SCHEMAS, settings);
  }

  /** Reads a value as far as it can be. */
  Reading read(byte @Nullable [] value) {
    if (value == null) {
      return new Reading(false, "null", "(null)");
    }
    String size = "%,d bytes".formatted(value.length);
    if (value.length < PREFIX || value[0] != 0) {
      return new Reading(false, size + ", no Avro of a registry", Dump.of(value));
    }
    int id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    try {
      Schema schema = ((AvroSchema) registry.getSchemaById(id)).rawSchema();
      String remark = "%s, %s (schema %d)".formatted(size, schema.getFullName(), id);
      return new Reading(true, remark, json(value, schema));
    } catch (IOException
        | RestClientException
        | AvroRuntimeException
        | ClassCastException
        | IndexOutOfBoundsException e) {
      return new Reading(
          false, "%s, schema %d, cannot be read: %s".formatted(size, id, e), Dump.of(value));
    }
  }

  /**
   * Writes a record in Avro JSON with the latest schema of a topic.
   *
   * @throws IOException with a user-facing message, if the text is no such record or the registry
   *     has no schema
   */
  byte[] write(String json, String topic) throws IOException {
    String subject = topic + "-value";
    try {
      SchemaMetadata latest = registry.getLatestSchemaMetadata(subject);
      Schema schema = new Schema.Parser().parse(latest.getSchema());
      Object record =
          new GenericDatumReader<>(schema)
              .read(null, DecoderFactory.get().jsonDecoder(schema, json));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream prefix = new DataOutputStream(bytes);
      prefix.writeByte(0);
      prefix.writeInt(latest.getId());
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
      new GenericDatumWriter<>(schema).write(record, encoder);
      encoder.flush();
      return bytes.toByteArray();
    } catch (RestClientException e) {
      throw new IOException(
          "the registry has no schema for %s: %s".formatted(subject, e.getMessage()), e);
    } catch (AvroRuntimeException e) {
      throw new IOException(
          "the mended record is none of %s: %s".formatted(topic, e.getMessage()), e);
    }
  }

  private static String json(byte[] value, Schema schema) throws IOException {
    Object record =
        new GenericDatumReader<>(schema)
            .read(
                null,
                DecoderFactory.get().binaryDecoder(value, PREFIX, value.length - PREFIX, null));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    JsonEncoder encoder = EncoderFactory.get().jsonEncoder(schema, text, true);
    new GenericDatumWriter<>(schema).write(record, encoder);
    encoder.flush();
    return text.toString(StandardCharsets.UTF_8);
  }
}
