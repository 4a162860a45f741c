package tidings.ingest.source;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings of one source and collects all that is wrong with them, so that a user can
 * correct it in one go:
 *
 * <pre>{@code
 * SourceSettingsReader reader = new SourceSettingsReader(settings);
 * MySettings read = new MySettings(reader.text("section"), reader.number("pages", 3, 1, 10));
 * reader.finish();
 * }</pre>
 *
 * <p>The keys that were read are the known ones; {@link #finish} refuses any other, because a
 * misspelt key is a setting that does not work. A blank value counts as absent. In place of a wrong
 * value the default is returned, which nobody sees: {@link #finish} throws.
 */
public final class SourceSettingsReader {
  private final Map<String, String> settings;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param settings the settings as users write them
   */
  public SourceSettingsReader(Map<String, String> settings) {
    this.settings = new TreeMap<>(settings);
  }

  /** Returns a text without the spaces around it; null if it is absent. */
  public @Nullable String text(String key) {
    known.add(key);
    String value = settings.get(key);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Returns the parts between commas, without the spaces around them and without empty ones. */
  public List<String> list(String key) {
    String list = text(key);
    return list == null
        ? List.of()
        : Arrays.stream(list.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  /** Returns true or false. */
  public boolean flag(String key, boolean defaultValue) {
    return read(
        key,
        defaultValue,
        value -> value.matches("true|false") ? Boolean.valueOf(value) : null,
        "write true or false");
  }

  /**
   * Returns a whole number.
   *
   * @param min the least that is taken, 0 or more
   * @param max the largest that is taken, below 1,000,000,000
   */
  public int number(String key, int defaultValue, int min, int max) {
    return read(
        key,
        defaultValue,
        value -> {
          int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
          return number >= min && number <= max ? number : null;
        },
        "give a number from " + min + " to " + max);
  }

  /** Returns a duration, which users write as ISO 8601 does: PT10S. */
  public Duration duration(String key, Duration defaultValue, Duration min, Duration max) {
    return read(
        key,
        defaultValue,
        value -> {
          Duration duration = parse(value);
          boolean inRange =
              duration != null && duration.compareTo(min) >= 0 && duration.compareTo(max) <= 0;
          return inRange ? duration : null;
        },
        "give an ISO-8601 duration from " + min + " to " + max);
  }

  /**
   * Returns what a parser makes of the text.
   *
   * @param parser returns null for a text that it refuses
   * @param remedy what a user should do about such a text: "give a number from 1 to 10"
   */
  public <T> T read(
      String key, T defaultValue, Function<String, @Nullable T> parser, String remedy) {
    String value = text(key);
    if (value == null) {
      return defaultValue;
    }
    T read = parser.apply(value);
    if (read == null) {
      addProblem(key + " is \"" + value + "\"; " + remedy);
      return defaultValue;
    }
    return read;
  }

  /**
   * Adds something that is wrong.
   *
   * @param sentence names the key, the value and the remedy
   */
  public void addProblem(String sentence) {
    problems.add(sentence);
  }

  /**
   * Ends the reading.
   *
   * @throws IllegalArgumentException if anything is wrong; its message has a line for each problem,
   *     and one for each unknown key before them
   */
  public void finish() {
    List<String> lines = new ArrayList<>();
    for (String key : settings.keySet()) {
      if (!known.contains(key)) {
        lines.add("\"" + key + "\" is no setting; known are " + String.join(", ", known));
      }
    }
    lines.addAll(problems);
    if (!lines.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", lines));
    }
  }

  private static @Nullable Duration parse(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
