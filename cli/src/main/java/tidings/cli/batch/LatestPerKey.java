package tidings.cli.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tidings.runtime.sort.EntryFormat;
import tidings.runtime.sort.MergedRuns;
import tidings.runtime.sort.SortedRuns;

/**
 * Keeps the last value of each key and writes the values in the order of their keys. Holds a
 * bounded number of bytes: what is more is spilled as sorted runs and merged.
 */
final class LatestPerKey implements AutoCloseable {
  private static final long MAX_BYTES = 32L << 20;
  private static final int ENTRY_OVERHEAD = 150;

  private final Path folder;
  private final long maxBytes;
  private final SortedRuns<Map.Entry<String, byte[]>> runs;
  private final TreeMap<String, byte[]> entries = new TreeMap<>();
  private long bytes;

  /** Makes an empty one that spills into a folder of its own. */
  LatestPerKey(Path folder) throws IOException {
    this(folder, MAX_BYTES);
  }

  LatestPerKey(Path folder, long maxBytes) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.maxBytes = maxBytes;
    this.runs =
        new SortedRuns<>(
            folder, "latest", new KeyAndValue(), Map.Entry.comparingByKey(), SortedRuns.MAX_OPEN);
  }

  /** Sets the value of a key. */
  void put(String key, byte[] value) throws IOException {
    byte[] before = entries.put(key, value);
    bytes += value.length;
    bytes += before == null ? key.length() + ENTRY_OVERHEAD : -before.length;
    if (bytes > maxBytes) {
      spill();
    }
  }

  /** Writes all values, a line each; returns how many. */
  long writeLines(OutputStream lines) throws IOException {
    if (runs.isEmpty()) {
      for (byte[] value : entries.values()) {
        writeLine(lines, value);
      }
      return entries.size();
    }
    spill();
    try (MergedRuns<Map.Entry<String, byte[]>> merged = runs.merge()) {
      return writeLatest(merged, lines);
    }
  }

  /** Removes what was spilled. */
  @Override
  public void close() throws IOException {
    runs.close();
    Files.deleteIfExists(folder);
  }

  private void spill() throws IOException {
    runs.add(entries.entrySet());
    entries.clear();
    bytes = 0;
  }

  /** Of equal keys the last alone counts: it was put after the others. */
  private static long writeLatest(MergedRuns<Map.Entry<String, byte[]>> merged, OutputStream lines)
      throws IOException {
    long written = 0;
    Map.Entry<String, byte[]> entry = merged.next();
    while (entry != null) {
      Map.Entry<String, byte[]> next = merged.next();
      if (next == null || !next.getKey().equals(entry.getKey())) {
        writeLine(lines, entry.getValue());
        written++;
      }
      entry = next;
    }
    return written;
  }

  private static void writeLine(OutputStream lines, byte[] value) throws IOException {
    lines.write(value);
    lines.write('\n');
  }

  private static final class KeyAndValue implements EntryFormat<Map.Entry<String, byte[]>> {
    @Override
    public void write(Map.Entry<String, byte[]> entry, DataOutputStream out) throws IOException {
      write(entry.getKey().getBytes(StandardCharsets.UTF_8), out);
      write(entry.getValue(), out);
    }

    @Override
    public Map.Entry<String, byte[]> read(DataInputStream in) throws IOException {
      String key = new String(readBytes(in), StandardCharsets.UTF_8);
      return Map.entry(key, readBytes(in));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return bytes;
    }
  }
}
