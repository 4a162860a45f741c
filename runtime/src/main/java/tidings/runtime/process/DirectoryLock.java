package tidings.runtime.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a directory for one process; the operating system frees it when the process dies. */
public final class DirectoryLock implements AutoCloseable {
  private final Path directory;
  private final Path file;
  private final FileChannel channel;

  private DirectoryLock(Path directory, Path file, FileChannel channel) {
    this.directory = directory;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a directory by a file in it; both are made if they are missing.
   *
   * @throws IOException with a user-facing message, if another has it or it cannot be written
   */
  public static DirectoryLock acquire(Path directory, String name) throws IOException {
    Path file = Files.createDirectories(directory).resolve(name);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(channel)) {
      channel.close();
      throw new IOException(
          "The data directory %s is in use by a running Tidings: stop that one or choose another directory."
              .formatted(directory));
    }
    return new DirectoryLock(directory, file, channel);
  }

  /** Returns the directory. */
  public Path directory() {
    return directory;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot release " + file, e);
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process holds it
    }
  }
}
