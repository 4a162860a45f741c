package tidings.runtime.health;

import static tidings.runtime.settings.Setting.setting;

import java.util.List;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;

/**
 * Address of health and metrics.
 *
 * @param bind address to listen on
 * @param port port, 0 for any that is free
 */
public record HealthSettings(String bind, int port) {
  private static final int LAST_PORT = 65_535;

  /** Returns every setting, with its default and meaning. */
  public static List<Setting> settings(int port) {
    return List.of(
        setting(
            "bind",
            "127.0.0.1",
            "address that its HTTP servers listen on; 0.0.0.0 for every one of the machine"),
        setting(
            "health-port",
            Integer.toString(port),
            "port of /health/live, /health/ready and /metrics; 0 for any that is free"));
  }

  /** Reads them; problems are noted in the reader. */
  public static HealthSettings read(SettingsReader reader, List<Setting> settings) {
    return new HealthSettings(
        reader.text("bind", settings), reader.integer("health-port", settings, 0, LAST_PORT));
  }
}
