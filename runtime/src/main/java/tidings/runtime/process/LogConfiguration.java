package tidings.runtime.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.builder.api.AppenderComponentBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;

/** Log4j's configuration: one place where all events go. */
final class LogConfiguration {
  static final String APPENDER = "log";

  /** A log takes at most 50 MB: the file that is written to, and four full ones. */
  private static final String MAX_FILE_SIZE = "10 MB";

  private static final int MAX_FULL_FILES = 4;

  private final ConfigurationBuilder<BuiltConfiguration> builder =
      ConfigurationBuilderFactory.newConfigurationBuilder();
  private final LogSettings settings;

  private LogConfiguration(LogSettings settings) {
    this.settings = settings;
  }

  /** To standard error. */
  static Configuration toStandardError(LogSettings settings) {
    LogConfiguration log = new LogConfiguration(settings);
    return log.to(
        log.builder.newAppender(APPENDER, "Console").addAttribute("target", "SYSTEM_ERR"));
  }

  /** To a file; full ones are {@code <name>.1}, the youngest, to {@code <name>.4}. */
  static Configuration toFile(Path file, LogSettings settings) {
    LogConfiguration log = new LogConfiguration(settings);
    ConfigurationBuilder<BuiltConfiguration> builder = log.builder;
    return log.to(
        builder
            .newAppender(APPENDER, "RollingFile")
            .addAttribute("fileName", file.toString().replace("${", "$${"))
            // Read as a variable twice: when it is configured, and when a file is full.
            .addAttribute(
                "filePattern", file.toString().replace("${", "$$${").replace("%", "%%") + ".%i")
            .addComponent(
                builder
                    .newComponent("SizeBasedTriggeringPolicy")
                    .addAttribute("size", MAX_FILE_SIZE))
            .addComponent(
                builder
                    .newComponent("DefaultRolloverStrategy")
                    .addAttribute("fileIndex", "min")
                    .addAttribute("max", MAX_FULL_FILES)));
  }

  private Configuration to(AppenderComponentBuilder appender) {
    // What log4j says of itself is for those who configure log4j.
    builder.setStatusLevel(Level.OFF);
    // The last lines are written while the JVM shuts down.
    builder.setShutdownHook("disable");
    builder.add(
        appender.add(
            builder
                .newLayout("PatternLayout")
                .addAttribute("pattern", settings.format().pattern())
                .addAttribute("charset", StandardCharsets.UTF_8)
                .addAttribute("alwaysWriteExceptions", false)));
    settings.levels().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(this::add);
    return builder.build(false);
  }

  private void add(Map.Entry<String, Level> entry) {
    if (entry.getKey().equals(LogSettings.ROOT)) {
      builder.add(builder.newRootLogger(entry.getValue()).add(builder.newAppenderRef(APPENDER)));
    } else {
      builder.add(builder.newLogger(entry.getKey(), entry.getValue()));
    }
  }
}
