package tidings.ingest.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A sorted file of items, read from its beginning. */
final class SortedRun implements Closeable {
  private static final int BUFFER = 1 << 15;

  private final DataInputStream bytes;
  private @Nullable SpilledItem head;

  SortedRun(Path file) throws IOException {
    this.bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    this.head = SpilledItem.read(bytes);
  }

  static DataOutputStream create(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /** Returns the first item that was not taken; null at the end. */
  @Nullable SpilledItem head() {
    return head;
  }

  void advance() throws IOException {
    head = SpilledItem.read(bytes);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
