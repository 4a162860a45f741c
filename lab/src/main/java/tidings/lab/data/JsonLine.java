package tidings.lab.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a JSON Lines file.
 *
 * @param file the file
 * @param number number of the line, from 1
 * @param fields the object that it holds
 */
public record JsonLine(Path file, int number, JsonNode fields) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Reads the lines of a file; empty ones are left out. */
  public static List<JsonLine> read(Path file) throws IOException, UnreadableDataException {
    List<JsonLine> lines = new ArrayList<>();
    try (BufferedReader reader = DataFile.reader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(new JsonLine(file, number, parse(file, number, line)));
        }
      }
    }
    if (lines.isEmpty()) {
      throw UnreadableDataException.of(file, "holds no line; give one that does");
    }
    return lines;
  }

  private static JsonNode parse(Path file, int number, String line) throws UnreadableDataException {
    try {
      JsonNode fields = JSON.readTree(line);
      if (fields.isObject()) {
        return fields;
      }
      throw UnreadableDataException.at(file, number, "is JSON but no object; write {\"text\": …}");
    } catch (JsonProcessingException e) {
      throw UnreadableDataException.at(
          file, number, "is not JSON (" + e.getOriginalMessage() + "); mend or remove it");
    }
  }

  /** Returns an exception about this line; the problem completes "line 7 …". */
  public UnreadableDataException wrong(String problem) {
    return UnreadableDataException.at(file, number, problem);
  }

  /** Returns a string or number as text; null if it is absent, null or blank. */
  public @Nullable String text(String name) throws UnreadableDataException {
    JsonNode field = fields.path(name);
    if (field.isMissingNode() || field.isNull()) {
      return null;
    }
    if (!field.isTextual() && !field.isNumber()) {
      throw wrong("has a field \"" + name + "\" that is no string; write it as one");
    }
    return field.asText().isBlank() ? null : field.asText();
  }

  /** Returns a string or number as text. */
  public String required(String name) throws UnreadableDataException {
    String text = text(name);
    if (text == null) {
      throw wrong("has no \"" + name + "\"; add it");
    }
    return text;
  }

  /** Returns a whole number. */
  public int number(String name) throws UnreadableDataException {
    JsonNode field = fields.path(name);
    if (!field.isNumber() || !field.canConvertToInt() || field.doubleValue() != field.intValue()) {
      throw wrong("has no whole number \"" + name + "\"; add it");
    }
    return field.intValue();
  }

  /** Returns the strings of an array; null if there is no such field. */
  public @Nullable List<String> texts(String name) throws UnreadableDataException {
    JsonNode field = fields.path(name);
    if (field.isMissingNode() || field.isNull()) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : field) {
      texts.add(element.asText());
    }
    if (!field.isArray() || texts.contains("")) {
      throw wrong("has a field \"" + name + "\" that is no array of strings; write it as one");
    }
    return texts;
  }
}
