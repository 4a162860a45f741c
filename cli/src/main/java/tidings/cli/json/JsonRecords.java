package tidings.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes Avro records as plain JSON, unlike Avro's own JSON encoding: no wrappers around unions,
 * times in ISO-8601 UTC, bytes in Base64. Fields are in the schema's order, null ones included;
 * maps are sorted by key; a number has the fewest digits that read back as the same number. So the
 * same record gives the same bytes on every Java version. Thread-safe.
 */
public final class JsonRecords {
  // Java before 19 prints some numbers with a digit too many; Jackson's writer always the fewest.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Set<String> withheld;

  private JsonRecords(Set<String> withheld) {
    this.withheld = withheld;
  }

  /** Returns a writer of all fields. */
  public static JsonRecords complete() {
    return new JsonRecords(Set.of());
  }

  /** Returns a writer that leaves out the named fields of a record itself, not of those within. */
  public static JsonRecords without(String... fields) {
    return new JsonRecords(Set.of(fields));
  }

  /** Writes a record where the generator stands. */
  public void write(IndexedRecord record, JsonGenerator json) throws IOException {
    writeRecord(record, withheld, json);
  }

  /** Writes a record and a newline, in UTF-8. Does not flush or close the stream. */
  public void writeLine(IndexedRecord record, OutputStream out) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
      write(record, json);
      json.writeRaw('\n');
    }
  }

  /** Returns a record as JSON. */
  public String toJson(IndexedRecord record) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(record, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return text.toString();
  }

  /** Returns a record as indented JSON, a field a line. */
  public String toPrettyJson(IndexedRecord record) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      write(record, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return text.toString();
  }

  private static void writeRecord(IndexedRecord record, Set<String> withheld, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    List<Schema.Field> fields = record.getSchema().getFields();
    for (Schema.Field field : fields) {
      if (!withheld.contains(field.name())) {
        json.writeFieldName(field.name());
        writeValue(record.get(field.pos()), json);
      }
    }
    json.writeEndObject();
  }

  /** The class of a value says all: our unions are of null and one other type. */
  private static void writeValue(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof IndexedRecord record) {
      writeRecord(record, Set.of(), json);
    } else if (value instanceof Collection<?> items) {
      writeArray(items, json);
    } else if (value instanceof Map<?, ?> entries) {
      writeMap(entries, json);
    } else {
      writeScalar(value, json);
    }
  }

  private static void writeScalar(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Float number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof ByteBuffer bytes) {
      json.writeBinary(copy(bytes));
    } else {
      json.writeString(text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof CharSequence
        || value instanceof Instant
        || value instanceof GenericEnumSymbol<?>) {
      return value.toString();
    }
    throw new IllegalArgumentException("No JSON for a value of " + value.getClass());
  }

  private static byte[] copy(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static void writeArray(Collection<?> items, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object item : items) {
      writeValue(item, json);
    }
    json.writeEndArray();
  }

  private static void writeMap(Map<?, ?> entries, JsonGenerator json) throws IOException {
    Map<String, Object> sorted = new TreeMap<>();
    entries.forEach((key, value) -> sorted.put(key.toString(), value));
    json.writeStartObject();
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      json.writeFieldName(entry.getKey());
      writeValue(entry.getValue(), json);
    }
    json.writeEndObject();
  }
}
