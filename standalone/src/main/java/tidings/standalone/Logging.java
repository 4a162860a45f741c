package tidings.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Sends what is logged to a file, because the terminal belongs to the answer. */
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
    setUnlessSet("defaultLogLevel", "warn");
    setUnlessSet("log.tidings", "info");
    setUnlessSet("showDateTime", "true");
    setUnlessSet("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
  }

  /**
   * Logs nothing from now on: for commands whose answer says all. To be called before the first
   * logger is made.
   */
  public static void off() {
    setUnlessSet("defaultLogLevel", "off");
  }

  private static void setUnlessSet(String name, String value) {
    if (System.getProperty(PREFIX + name) == null) {
      System.setProperty(PREFIX + name, value);
    }
  }
}
