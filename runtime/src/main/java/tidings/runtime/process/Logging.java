package tidings.runtime.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Says where what is logged goes: where people read answers, not to the terminal. */
public final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  /**
   * Logs to a file from now on: Tidings from INFO, libraries from WARN. A file that is there is
   * kept as {@code <name>.previous}. A level that was set as a system property stays as it is.
   *
   * <p>To be called before the first logger is made: slf4j-simple reads its settings once.
   *
   * @throws IOException if the directory cannot be made or the former file not be moved
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
    System.setProperty(PREFIX + "logFile", absolute.toString());
    setLevelsAndTimes();
  }

  /**
   * Logs to standard error from now on, a line an event, as what collects the logs of containers
   * wants it: Tidings from INFO, libraries from WARN. To be called before the first logger is made.
   */
  public static void toStandardError() {
    System.setProperty(PREFIX + "logFile", "System.err");
    setLevelsAndTimes();
  }

  /**
   * Logs nothing from now on: for commands whose answer says all. To be called before the first
   * logger is made.
   */
  public static void off() {
    setUnlessSet("defaultLogLevel", "off");
  }

  private static void setLevelsAndTimes() {
    setUnlessSet("defaultLogLevel", "warn");
    setUnlessSet("log.tidings", "info");
    // It prints a stack trace for each record that cannot be read; dead letters have a line of
    // their own.
    setUnlessSet("log.org.apache.kafka.streams.processor.internals.RecordDeserializer", "error");
    // It warns of a handler for global stores, of which there are none.
    setUnlessSet("log.org.apache.kafka.streams.StreamsConfig", "error");
    setUnlessSet("showDateTime", "true");
    setUnlessSet("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
  }

  private static void setUnlessSet(String name, String value) {
    if (System.getProperty(PREFIX + name) == null) {
      System.setProperty(PREFIX + name, value);
    }
  }
}
