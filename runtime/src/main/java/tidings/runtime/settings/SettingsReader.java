package tidings.runtime.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a service's settings. Precedence:
 *
 * <ol>
 *   <li>the environment: {@code TIDINGS_<SERVICE>_<KEY>}, upper case, hyphens as underscores;
 *   <li>the file: {@code key=value};
 *   <li>the default.
 * </ol>
 *
 * Keys that start with {@code kafka.} are properties of Kafka Streams or its clients and pass
 * through, and so do those with another prefix that is asked for. Problems are gathered; {@link
 * #finish} throws them all at once.
 */
public final class SettingsReader {
  private static final String CLIENT_PREFIX = "kafka.";
  private final String prefix;
  private final Map<String, String> environment;
  private final Map<String, String> file;
  private final Set<String> passedThrough = new HashSet<>(Set.of(CLIENT_PREFIX));
  private final List<String> problems = new ArrayList<>();

  /** Makes a reader of a service's settings. */
  public SettingsReader(String service, Map<String, String> environment, Map<String, String> file) {
    this.prefix = "TIDINGS_" + upper(service) + "_";
    this.environment = Map.copyOf(environment);
    this.file = Map.copyOf(file);
  }

  /** Returns a setting as text. */
  public String text(String key, List<Setting> settings) {
    String fromEnvironment = environment.get(prefix + upper(key));
    if (fromEnvironment != null) {
      return fromEnvironment;
    }
    return file.getOrDefault(key, named(key, settings).defaultValue());
  }

  /**
   * Returns a setting as a number of a range; out of it, notes a problem and returns the default.
   */
  public int integer(String key, List<Setting> settings, int least, int most) {
    return read(
        key,
        settings,
        text -> {
          int value = Integer.parseInt(text);
          if (value < least || value > most) {
            throw new IllegalArgumentException("it must be from %d to %d".formatted(least, most));
          }
          return value;
        });
  }

  /**
   * Returns a setting as a duration of a range; out of it, notes a problem and returns the default.
   */
  public Duration duration(String key, List<Setting> settings, Duration least, Duration most) {
    return read(
        key,
        settings,
        text -> {
          Duration value = Duration.parse(text);
          if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("it must be from %s to %s".formatted(least, most));
          }
          return value;
        });
  }

  /**
   * Returns a setting as its type; where {@code parse} throws, notes a problem and returns the
   * default.
   */
  public <T> T read(String key, List<Setting> settings, Function<String, T> parse) {
    String text = text(key, settings);
    try {
      return parse.apply(text);
    } catch (RuntimeException e) {
      Setting setting = named(key, settings);
      problems.add(
          "%s = '%s': %s (%s; default %s)"
              .formatted(key, text, e.getMessage(), setting.meaning(), setting.defaultValue()));
      return parse.apply(setting.defaultValue());
    }
  }

  /** Returns the properties of Kafka's clients, without their prefix. */
  public Map<String, String> clientProperties() {
    return startingWith(CLIENT_PREFIX);
  }

  /**
   * Returns what goes by a prefix, which ends in a full stop, without it. An environment variable's
   * underscores stand for full stops.
   */
  public Map<String, String> startingWith(String start) {
    passedThrough.add(start);
    Map<String, String> found = new TreeMap<>();
    file.forEach((key, value) -> putWithout(start, found, key, value));
    environment.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            String bare = key.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', '.');
            putWithout(start, found, bare, value);
          }
        });
    return found;
  }

  /**
   * Ends the reading.
   *
   * @throws SettingsException if there was any problem, a key of the file that no setting has among
   *     them
   */
  public void finish(List<Setting> settings) {
    file.keySet().stream()
        .filter(key -> passedThrough.stream().noneMatch(key::startsWith))
        .filter(key -> settings.stream().noneMatch(setting -> setting.key().equals(key)))
        .sorted()
        .forEach(
            key ->
                problems.add(
                    "%s = '%s': no such setting; there are %s"
                        .formatted(key, file.get(key), keys(settings))));
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  private static void putWithout(
      String start, Map<String, String> found, String key, String value) {
    if (key.startsWith(start)) {
      found.put(key.substring(start.length()), value);
    }
  }

  private static Setting named(String key, List<Setting> settings) {
    return settings.stream().filter(setting -> setting.key().equals(key)).findFirst().orElseThrow();
  }

  private static String keys(List<Setting> settings) {
    return settings.stream().map(Setting::key).collect(Collectors.joining(", "));
  }

  private static String upper(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
