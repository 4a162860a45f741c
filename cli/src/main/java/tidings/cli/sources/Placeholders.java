package tidings.cli.sources;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ${env:NAME}} in a setting, which Connect replaces by an environment variable. */
final class Placeholders {
  private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{env:([^}]*)}");

  private Placeholders() {}

  static boolean areIn(Map<String, String> settings) {
    return settings.values().stream().anyMatch(value -> ENVIRONMENT.matcher(value).find());
  }

  /**
   * Returns the settings as Connect would give them to a source in this environment.
   *
   * @throws IllegalArgumentException if a variable is not set
   */
  static Map<String, String> replaced(
      Map<String, String> settings, Map<String, String> environment) {
    Map<String, String> replaced = new TreeMap<>();
    settings.forEach(
        (key, value) ->
            replaced.put(
                key,
                ENVIRONMENT
                    .matcher(value)
                    .replaceAll(
                        found ->
                            Matcher.quoteReplacement(value(key, found.group(1), environment)))));
    return replaced;
  }

  private static String value(String key, String name, Map<String, String> environment) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "%s is ${env:%s}, which is not set; set that environment variable".formatted(key, name));
    }
    return value;
  }
}
