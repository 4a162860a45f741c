package tidings.enrich;

import java.util.List;
import java.util.Map;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/**
 * Settings of the enrich service.
 *
 * @param streams what every service needs
 * @param annotators settings of the annotators: name, a full stop, and the annotator's own key; in
 *     a file after {@code annotator.}
 */
public record EnrichSettings(StreamsSettings streams, Map<String, String> annotators) {
  /** Every setting, with its default and meaning. */
  public static final List<Setting> SETTINGS = StreamsSettings.SETTINGS;

  private static final String ANNOTATORS = "annotator.";

  /**
   * Reads the settings from the environment and a file.
   *
   * @throws tidings.runtime.settings.SettingsException if any cannot be used
   */
  public static EnrichSettings read(Map<String, String> environment, Map<String, String> file) {
    SettingsReader reader = new SettingsReader("enrich", environment, file);
    EnrichSettings settings = read(reader);
    reader.finish(SETTINGS);
    return settings;
  }

  /** Reads the settings; problems are noted in the reader. */
  public static EnrichSettings read(SettingsReader reader) {
    return new EnrichSettings(StreamsSettings.read(reader), reader.startingWith(ANNOTATORS));
  }
}
