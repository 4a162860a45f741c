package tidings.standalone.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one broker, formatted and locked. Kafka locks it too, but only deep in its start
 * and in words for operators; the operating system frees both locks when the process dies.
 */
final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "broker.lock";
  private static final String FORMATTED = "meta.properties";

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
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
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    DataDirectory data = new DataDirectory(path, channel);
    try {
      data.lock();
      data.formatIfNew();
      return data;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot release " + path.resolve(LOCK), e);
    }
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

  private void lock() throws IOException {
    if (tryLock() == null) {
      throw new IOException(
          "The data directory %s is in use by a running Tidings: stop that one or choose another directory."
              .formatted(path));
    }
  }

  private @Nullable FileLock tryLock() throws IOException {
    try {
      return lock.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process holds it
    }
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
