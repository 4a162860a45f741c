package tidings.runtime.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is gone when it is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  /** Makes one in the system's folder for temporary files; its name begins with the prefix. */
  public static TemporaryFolder create(String prefix) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(prefix));
  }

  @Override
  public void close() throws IOException {
    FileTree.delete(path);
  }
}
