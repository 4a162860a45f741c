package tidings.runtime.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Configurator;
import org.jspecify.annotations.Nullable;
import tidings.runtime.settings.SettingsException;

/**
 * Says where what is logged goes: where people read answers, not to the terminal.
 *
 * <p>Tidings logs from INFO, libraries from WARN. The environment says otherwise: {@code
 * TIDINGS_LOG_LEVEL} ({@code debug,org.apache.kafka=info}) and {@code TIDINGS_LOG_FORMAT} ({@code
 * text} or {@code json}), or the system properties {@code tidings.log.level} and {@code
 * tidings.log.format}, which go first. Where {@code log4j2.configurationFile} is set, log4j has a
 * configuration of its own, and nothing here changes it.
 *
 * <p>Needs log4j-core and its binding for slf4j on the class path; the command brings them.
 */
public final class Logging {
  private static final String STATUS_LEVEL = "log4j2.StatusLogger.level";

  private Logging() {}

  /**
   * Logs to a file from now on, at most 10 MB in it and four full ones beside it. A file that is
   * there is kept as {@code <name>.previous}.
   *
   * @throws IOException if the directory cannot be made, the former file not be moved, or the file
   *     not be written
   * @throws SettingsException if a setting of the log cannot be used
   */
  public static void toFile(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    if (Files.exists(absolute)) {
      Files.move(
          absolute,
          absolute.resolveSibling(absolute.getFileName() + ".previous"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (isConfiguredElsewhere()) {
      return;
    }
    silenceStatus();
    Configuration configuration = LogConfiguration.toFile(absolute, settings());
    apply(configuration);
    Appender appender = configuration.getAppender(LogConfiguration.APPENDER);
    if (appender == null || !appender.isStarted()) {
      throw new IOException("The log cannot be written to " + absolute);
    }
  }

  /**
   * Logs to standard error from now on, a line an event, as what collects the logs of containers
   * wants it.
   *
   * @throws SettingsException if a setting of the log cannot be used
   */
  public static void toStandardError() {
    if (!isConfiguredElsewhere()) {
      silenceStatus();
      apply(LogConfiguration.toStandardError(settings()));
    }
  }

  /**
   * Logs nothing from now on: for commands whose answer says all. To be called before the first
   * logger is made: log4j is not even started.
   */
  public static void off() {
    if (!isConfiguredElsewhere()) {
      System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
      // Otherwise slf4j says that it does as it is told.
      System.setProperty("slf4j.internal.verbosity", "WARN");
    }
  }

  private static void apply(Configuration configuration) {
    LoggerContext context = Configurator.initialize(configuration);
    if (context.getConfiguration() != configuration) {
      context.reconfigure(configuration);
    }
  }

  private static boolean isConfiguredElsewhere() {
    return System.getProperty("log4j2.configurationFile") != null
        || System.getenv("LOG4J_CONFIGURATION_FILE") != null;
  }

  private static LogSettings settings() {
    return LogSettings.read(Logging::variable);
  }

  /** Keeps log4j from printing lines about itself before it has a configuration. */
  private static void silenceStatus() {
    if (System.getProperty(STATUS_LEVEL) == null) {
      System.setProperty(STATUS_LEVEL, "OFF");
    }
  }

  /** The system property {@code tidings.log.level} goes before TIDINGS_LOG_LEVEL. */
  private static @Nullable String variable(String name) {
    String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
    return property == null ? System.getenv(name) : property;
  }
}
