package tidings.cli.sources;

import java.time.Duration;
import java.util.Map;

/**
 * A source as a file declares it.
 *
 * @param name its name, unique in the file
 * @param type type of the source
 * @param every time between two looks that find nothing new
 * @param settings the type's own settings, as written; {@code ${env:NAME}} is not replaced
 */
public record DeclaredSource(
    String name, String type, Duration every, Map<String, String> settings) {
  public DeclaredSource {
    settings = Map.copyOf(settings);
  }
}
