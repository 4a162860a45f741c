package tidings.runtime.sort;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a run from its beginning. */
final class RunReader<T> implements Closeable {
  private final EntryFormat<T> format;
  private final int age;
  private final DataInputStream in;
  private @Nullable T head;

  /**
   * Opens a run.
   *
   * @param age its place among the runs that are merged, the oldest first
   */
  RunReader(Path file, EntryFormat<T> format, int age) throws IOException {
    this.format = format;
    this.age = age;
    this.in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(file), RunWriter.BUFFER_BYTES));
  }

  /** Moves to the next entry; returns whether there is one. */
  boolean advance() throws IOException {
    head = in.readBoolean() ? format.read(in) : null;
    return head != null;
  }

  /** Returns the entry that it stands at. */
  T head() {
    if (head == null) {
      throw new IllegalStateException("the run stands at no entry");
    }
    return head;
  }

  int age() {
    return age;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
