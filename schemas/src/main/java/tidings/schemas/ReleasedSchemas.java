package tidings.schemas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/**
 * The schemas of all releases, which stay readable for ever: {@code
 * released/<version>/<record>.avsc} on the class path, the versions listed in {@code
 * released/versions.txt}.
 */
final class ReleasedSchemas {
  private ReleasedSchemas() {}

  /** Returns the versions, oldest first. */
  static List<String> versions() {
    try (InputStream stream = ReleasedSchemas.class.getResourceAsStream("/released/versions.txt")) {
      if (stream == null) {
        throw new IllegalStateException(
            "released/versions.txt is missing from the schemas jar: build it anew");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a record's schemas, oldest first; empty for a record that no release has. */
  static List<Schema> of(String recordName) {
    List<Schema> schemas = new ArrayList<>();
    for (String version : versions()) {
      try (InputStream stream =
          ReleasedSchemas.class.getResourceAsStream(
              "/released/%s/%s.avsc".formatted(version, recordName))) {
        if (stream != null) {
          schemas.add(new Schema.Parser().parse(stream));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return schemas;
  }
}
