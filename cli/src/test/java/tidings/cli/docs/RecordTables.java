package tidings.cli.docs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** The records of all topics, the records inside them and their enumerations, as tables. */
final class RecordTables {
  private final Map<String, Topic<?>> onTopics = new LinkedHashMap<>();
  private final Map<String, Schema> inside = new LinkedHashMap<>();
  private final Map<String, Schema> enums = new LinkedHashMap<>();

  private RecordTables() {}

  static RecordTables ofAllTopics() {
    RecordTables tables = new RecordTables();
    NewsTopics.all().forEach(topic -> tables.onTopics.put(topic.schema().getName(), topic));
    NewsTopics.all().forEach(topic -> tables.addFieldsOf(topic.schema()));
    return tables;
  }

  /** Returns the names of all records and enumerations. */
  Set<String> names() {
    Map<String, Object> all = new LinkedHashMap<>(onTopics);
    all.putAll(inside);
    all.putAll(enums);
    return all.keySet();
  }

  /** Returns a heading and a table for each, those on a topic first. */
  String markdown() throws IOException {
    StringBuilder text = new StringBuilder();
    onTopics.values().forEach(topic -> text.append(onTopic(topic)));
    text.append("## Records inside others\n\n");
    inside.values().forEach(schema -> text.append(record("###", schema.getDoc(), schema)));
    text.append("## Enumerations\n\n");
    EnumMeanings meanings = EnumMeanings.read();
    enums.values().forEach(schema -> text.append(enumeration(schema, meanings.of(schema))));
    return text.toString();
  }

  private void addFieldsOf(Schema schema) {
    schema.getFields().forEach(field -> add(field.schema()));
  }

  private void add(Schema schema) {
    switch (schema.getType()) {
      case RECORD -> {
        if (!onTopics.containsKey(schema.getName())
            && inside.putIfAbsent(schema.getName(), schema) == null) {
          addFieldsOf(schema);
        }
      }
      case ENUM -> enums.putIfAbsent(schema.getName(), schema);
      case ARRAY -> add(schema.getElementType());
      case MAP -> add(schema.getValueType());
      case UNION -> schema.getTypes().forEach(this::add);
      default -> {}
    }
  }

  private static String onTopic(Topic<?> topic) {
    Schema schema = topic.schema();
    String doc = schema.getDoc().replaceAll("Key on \\S+: [^.]+\\. ?", "").strip();
    String intro = "%s Topic `%s`, key: %s.".formatted(doc, topic.name(), topic.key());
    return record("##", intro, schema);
  }

  private static String record(String level, String intro, Schema schema) {
    return schema.getFields().stream()
        .map(field -> row(field.name(), type(field.schema()), field.doc()))
        .collect(
            Collectors.joining(
                "",
                "%s %s\n\n%s\n\n| field | type | meaning |\n| --- | --- | --- |\n"
                    .formatted(level, schema.getName(), intro),
                "\n"));
  }

  private static String row(String name, String type, String meaning) {
    return "| `%s` | %s | %s |\n".formatted(name, type, meaning.replace("|", "\\|"));
  }

  private static String enumeration(Schema schema, Map<String, String> meanings) {
    String head = "### %s\n\n%s\n\n".formatted(schema.getName(), schema.getDoc());
    if (meanings.isEmpty()) {
      return head
          + schema.getEnumSymbols().stream().collect(Collectors.joining("`, `", "`", "`\n\n"));
    }
    return schema.getEnumSymbols().stream()
        .filter(symbol -> !symbol.equals("UNKNOWN"))
        .map(symbol -> "| `%s` | %s |\n".formatted(symbol, meanings.getOrDefault(symbol, "")))
        .collect(Collectors.joining("", head + "| value | meaning |\n| --- | --- |\n", "\n"));
  }

  private static String type(Schema schema) {
    return switch (schema.getType()) {
      case RECORD, ENUM ->
          "[%s](#%s)".formatted(schema.getName(), schema.getName().toLowerCase(Locale.ROOT));
      case ARRAY -> "list of " + type(schema.getElementType());
      case MAP -> "map from string to " + type(schema.getValueType());
      case UNION ->
          schema.getTypes().stream()
              .filter(option -> option.getType() != Schema.Type.NULL)
              .map(RecordTables::type)
              .collect(Collectors.joining(" or ", "", " or null"));
      case LONG ->
          schema.getLogicalType() instanceof LogicalTypes.TimestampMillis ? "time" : "long";
      default -> schema.getType().getName();
    };
  }
}
