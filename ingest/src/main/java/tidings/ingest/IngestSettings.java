package tidings.ingest;

import static tidings.runtime.settings.Setting.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidings.ingest.live.LiveTicks;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/**
 * Settings of the ingest service.
 *
 * @param streams what every service needs
 * @param runStart when an archive's run started: a date more than an hour later counts as absent;
 *     null for live runs, which judge by the moment of arrival
 * @param ticks when a live run's partitions make their promises
 */
public record IngestSettings(StreamsSettings streams, @Nullable Instant runStart, LiveTicks ticks) {
  /** Every setting, with its default and meaning. */
  public static final List<Setting> SETTINGS =
      Stream.concat(
              StreamsSettings.SETTINGS.stream(),
              Stream.of(
                  setting(
                      "run-start",
                      "",
                      "when an archive's run started, ISO-8601 UTC; empty for live runs"),
                  setting(
                      "tick-interval",
                      LiveTicks.DEFAULT.interval().toString(),
                      "how often a live partition promises that nothing older will come, ISO-8601"
                          + " duration"),
                  setting(
                      "idle-lag",
                      LiveTicks.DEFAULT.idleLag().toString(),
                      "how far behind the clock such a promise stays, ISO-8601 duration")))
          .toList();

  /**
   * Reads the settings from the environment and a file.
   *
   * @throws tidings.runtime.settings.SettingsException if any cannot be used
   */
  public static IngestSettings read(Map<String, String> environment, Map<String, String> file) {
    SettingsReader reader = new SettingsReader("ingest", environment, file);
    IngestSettings settings = read(reader);
    reader.finish(SETTINGS);
    return settings;
  }

  /** Returns the settings of a service of which nothing is configured. */
  public static IngestSettings defaults() {
    return read(Map.of(), Map.of());
  }

  /** Reads the settings; problems are noted in the reader. */
  public static IngestSettings read(SettingsReader reader) {
    return new IngestSettings(
        StreamsSettings.read(reader),
        reader.<@Nullable Instant>read(
            "run-start", SETTINGS, text -> text.isEmpty() ? null : Instant.parse(text)),
        new LiveTicks(
            reader.duration(
                "tick-interval", SETTINGS, Duration.ofMillis(50), Duration.ofMinutes(1)),
            reader.duration("idle-lag", SETTINGS, Duration.ZERO, Duration.ofMinutes(1))));
  }

  /** Whether sources run live, so that nobody writes ticks on news.raw. */
  public boolean isLive() {
    return runStart == null;
  }
}
