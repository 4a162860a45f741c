package tidings.runtime.settings;

import java.util.List;

/**
 * Settings that cannot be used; the message has a line for each problem with key, value and remedy.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one of the problems, of which there is at least one. */
  public SettingsException(List<String> problems) {
    super(
        "%d setting%s cannot be used:%n  %s"
            .formatted(
                problems.size(),
                problems.size() == 1 ? "" : "s",
                String.join(System.lineSeparator() + "  ", problems)));
  }
}
