package tidings.runtime.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.logging.log4j.Level;
import org.jspecify.annotations.Nullable;
import tidings.runtime.settings.SettingsException;

/**
 * What is logged, and how.
 *
 * @param levels by logger; {@link #ROOT} is all that have no level of their own
 */
record LogSettings(Map<String, Level> levels, LogFormat format) {
  static final String LEVEL = "TIDINGS_LOG_LEVEL";
  static final String FORMAT = "TIDINGS_LOG_FORMAT";
  static final String ROOT = "root";

  private static final String TIDINGS = "tidings";
  private static final Map<String, Level> DEFAULT_LEVELS =
      Map.of(
          ROOT,
          Level.WARN,
          TIDINGS,
          Level.INFO,
          // It prints a stack trace for each record that cannot be read; dead letters have a line
          // of their own.
          "org.apache.kafka.streams.processor.internals.RecordDeserializer",
          Level.ERROR,
          // It warns of a handler for global stores, of which there are none.
          "org.apache.kafka.streams.StreamsConfig",
          Level.ERROR);

  LogSettings {
    levels = Map.copyOf(levels);
  }

  /**
   * Reads them.
   *
   * @param variable gives the value of an environment variable, or null
   * @throws SettingsException if one cannot be used
   */
  static LogSettings read(UnaryOperator<@Nullable String> variable) {
    List<String> problems = new ArrayList<>();
    Map<String, Level> levels = new TreeMap<>(DEFAULT_LEVELS);
    String given = variable.apply(LEVEL);
    if (given != null) {
      Arrays.stream(given.split(",")).forEach(entry -> put(entry.strip(), levels, problems));
    }
    LogFormat format = format(variable.apply(FORMAT), problems);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return new LogSettings(levels, format);
  }

  private static void put(String entry, Map<String, Level> levels, List<String> problems) {
    int equals = entry.indexOf('=');
    String logger = equals < 0 ? TIDINGS : entry.substring(0, equals).strip();
    Level level = Level.toLevel(entry.substring(equals + 1).strip(), null);
    if (level == null || logger.isEmpty()) {
      problems.add(
          "%s: '%s' is no level; write off, error, warn, info, debug or trace for Tidings' own lines, LOGGER=LEVEL for others, and a comma between them: debug,root=info,org.apache.kafka=debug"
              .formatted(LEVEL, entry));
      return;
    }
    levels.put(logger, level);
  }

  private static LogFormat format(@Nullable String given, List<String> problems) {
    if (given == null) {
      return LogFormat.TEXT;
    }
    return Arrays.stream(LogFormat.values())
        .filter(format -> format.name().equalsIgnoreCase(given.strip()))
        .findFirst()
        .orElseGet(
            () -> {
              problems.add("%s = '%s': it must be text or json".formatted(FORMAT, given));
              return LogFormat.TEXT;
            });
  }
}
