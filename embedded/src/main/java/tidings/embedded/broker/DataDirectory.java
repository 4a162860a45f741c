package tidings.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import tidings.runtime.process.DirectoryLock;

/**
 * The directory of one broker, formatted and locked. Kafka locks it too, but only deep in its start
 * and in words for operators; the operating system frees both locks when the process dies.
 */
final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "broker.lock";
  private static final String FORMATTED = "meta.properties";

  private final Path path;
  private final DirectoryLock lock;

  private DataDirectory(Path path, DirectoryLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Locks the directory, and formats it if it is new.
   *
   * @throws IOException if another broker has it, or it cannot be written
   */
  static DataDirectory open(Path directory) throws IOException {
    Path path = Files.createDirectories(withoutComma(directory.toAbsolutePath().normalize()));
    DataDirectory data = new DataDirectory(path, DirectoryLock.acquire(path, LOCK));
    try {
      data.formatIfNew();
      return data;
    } catch (IOException | RuntimeException e) {
      data.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    lock.close();
  }

  /** Kafka takes a list of directories, separated by commas. */
  private static Path withoutComma(Path path) throws IOException {
    if (path.toString().contains(",")) {
      throw new IOException(
          "The path of the data directory %s has a comma, which Kafka cannot take."
              .formatted(path));
    }
    return path;
  }

  /**
   * The formatter writes {@value #FORMATTED} last, so a start that was killed halfway is redone.
   */
  private void formatIfNew() throws IOException {
    if (Files.exists(path.resolve(FORMATTED))) {
      return;
    }
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(BrokerSettings.NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .addDirectory(path.toString())
          .setMetadataLogDirectory(path.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .run();
    } catch (Exception e) {
      throw new IOException("Cannot prepare the data directory " + path, e);
    }
  }
}
