package tidings.lab.data;

import java.nio.file.Path;
import java.util.Map;

/**
 * A row of a CSV file.
 *
 * @param file the file
 * @param line the line it begins on, from 1
 * @param fields its fields by the names in the file's first row
 */
public record CsvRow(Path file, int line, Map<String, String> fields) {

  /** Returns a field; it may be empty. */
  public String field(String name) throws UnreadableDataException {
    String field = fields.get(name);
    if (field == null) {
      throw wrong("has no field \"" + name + "\"; the first row must name it");
    }
    return field;
  }

  /** Returns an exception about this row; the problem completes "line 7 …". */
  public UnreadableDataException wrong(String problem) {
    return UnreadableDataException.at(file, line, problem);
  }
}
