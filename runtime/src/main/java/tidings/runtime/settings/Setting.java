package tidings.runtime.settings;

/**
 * One setting as the documentation lists it.
 *
 * @param key kebab-case
 * @param defaultValue as it would be written in the file
 * @param meaning what it is, with unit and range
 */
public record Setting(String key, String defaultValue, String meaning) {
  /** Makes one. */
  public static Setting setting(String key, String defaultValue, String meaning) {
    return new Setting(key, defaultValue, meaning);
  }
}
