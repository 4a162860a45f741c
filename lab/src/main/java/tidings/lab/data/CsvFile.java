package tidings.lab.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CSV as RFC 4180 has it: commas, fields in double quotes where they hold commas, quotes or
 * line ends, quotes within doubled; the first row names the fields.
 */
public final class CsvFile {
  private static final int END = -1;

  private final Path file;
  private final String text;
  private int at;
  private int line = 1;

  private CsvFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Reads the rows below the first; empty ones are left out. */
  public static List<CsvRow> read(Path file) throws IOException, UnreadableDataException {
    CsvFile csv = new CsvFile(file, DataFile.text(file));
    List<String> names = csv.fields();
    List<CsvRow> rows = new ArrayList<>();
    while (csv.peek() != END) {
      int first = csv.line;
      List<String> fields = csv.fields();
      if (fields.size() > 1 || !fields.get(0).isEmpty()) {
        rows.add(new CsvRow(file, first, named(file, first, names, fields)));
      }
    }
    if (rows.isEmpty()) {
      throw UnreadableDataException.of(file, "holds no row; give one that does");
    }
    return rows;
  }

  private static Map<String, String> named(
      Path file, int line, List<String> names, List<String> fields) throws UnreadableDataException {
    if (fields.size() > names.size()) {
      throw UnreadableDataException.at(
          file,
          line,
          "has %d fields, but the first row names %d; mend the quotes or commas"
              .formatted(fields.size(), names.size()));
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      named.put(names.get(i), fields.get(i));
    }
    return named;
  }

  private List<String> fields() throws UnreadableDataException {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (peek() == ',') {
      at++;
      fields.add(field());
    }
    if (peek() == '\r') {
      at++;
    }
    if (peek() == '\n') {
      at++;
      line++;
    }
    return fields;
  }

  private String field() throws UnreadableDataException {
    if (peek() == '"') {
      return quoted();
    }
    int start = at;
    while (peek() != END && ",\r\n".indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() throws UnreadableDataException {
    int first = line;
    StringBuilder field = new StringBuilder();
    at++;
    while (true) {
      int next = peek();
      if (next == END) {
        throw UnreadableDataException.at(
            file, first, "has a quote that is never closed; close or double it");
      }
      at++;
      if (next == '"' && peek() != '"') {
        break;
      }
      at += next == '"' ? 1 : 0;
      line += next == '\n' ? 1 : 0;
      field.append((char) next);
    }
    if (peek() != END && ",\r\n".indexOf(peek()) < 0) {
      throw UnreadableDataException.at(
          file, line, "goes on after a closing quote; double quotes within a field");
    }
    return field.toString();
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }
}
