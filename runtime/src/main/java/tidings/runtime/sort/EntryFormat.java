package tidings.runtime.sort;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How an entry lies in a run. */
public interface EntryFormat<T> {
  /** Writes an entry. */
  void write(T entry, DataOutputStream out) throws IOException;

  /** Reads what {@link #write} wrote. */
  T read(DataInputStream in) throws IOException;
}
