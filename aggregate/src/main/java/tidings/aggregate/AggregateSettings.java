package tidings.aggregate;

import static tidings.runtime.settings.Setting.setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/**
 * Settings of the aggregate service.
 *
 * @param streams what every service needs
 * @param grace how long after its end a window waits before it is final, 0 to 24 h
 * @param publishInterval how often changed rolling and provisional summaries are published, at
 *     least 10 ms
 */
public record AggregateSettings(StreamsSettings streams, Duration grace, Duration publishInterval) {
  private static final List<Setting> OWN =
      List.of(
          setting(
              "grace",
              "PT10M",
              "how long after its end a window waits before it is final, ISO-8601 duration"),
          setting(
              "publish-interval",
              "PT0.25S",
              "how often changed summaries are published, ISO-8601 duration"));

  /** Every setting, with its default and meaning. */
  public static final List<Setting> SETTINGS =
      Stream.concat(StreamsSettings.SETTINGS.stream(), OWN.stream()).toList();

  /**
   * Reads the settings from the environment and a file.
   *
   * @throws tidings.runtime.settings.SettingsException if any cannot be used
   */
  public static AggregateSettings read(Map<String, String> environment, Map<String, String> file) {
    SettingsReader reader = new SettingsReader("aggregate", environment, file);
    AggregateSettings settings = read(reader);
    reader.finish(SETTINGS);
    return settings;
  }

  /** Returns the settings of a service of which nothing is configured. */
  public static AggregateSettings defaults() {
    return read(Map.of(), Map.of());
  }

  /** Reads the settings; problems are noted in the reader. */
  public static AggregateSettings read(SettingsReader reader) {
    return new AggregateSettings(
        StreamsSettings.read(reader),
        reader.duration("grace", SETTINGS, Duration.ZERO, Duration.ofHours(24)),
        reader.duration("publish-interval", SETTINGS, Duration.ofMillis(10), Duration.ofHours(1)));
  }
}
