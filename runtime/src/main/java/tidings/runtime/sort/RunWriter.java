package tidings.runtime.sort;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a run: before each entry a byte that says that there is one, behind the last a byte that
 * says that there is none. A file that was cut short is told from one that has ended.
 */
final class RunWriter<T> implements Closeable {
  static final int BUFFER_BYTES = 1 << 15;

  private final EntryFormat<T> format;
  private final DataOutputStream out;

  RunWriter(Path file, EntryFormat<T> format) throws IOException {
    this.format = format;
    this.out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES));
  }

  void write(T entry) throws IOException {
    out.writeBoolean(true);
    format.write(entry, out);
  }

  /** Ends the run. */
  void end() throws IOException {
    out.writeBoolean(false);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
