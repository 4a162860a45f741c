package tidings.cli.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last value of each key and writes the values in the order of their keys. Holds a
 * bounded number of bytes: what is more is spilled as sorted runs and merged (Knuth, The Art of
 * Computer Programming, vol. 3, section 5.4, external merge sort).
 */
final class LatestPerKey implements AutoCloseable {
  private static final long MAX_BYTES = 32L << 20;
  private static final int ENTRY_OVERHEAD = 150;

  private final Path folder;
  private final long mostBytes;
  private final List<Path> runs = new ArrayList<>();
  private final TreeMap<String, byte[]> entries = new TreeMap<>();
  private long bytes;

  /** Makes an empty one that spills into a folder of its own. */
  LatestPerKey(Path folder) throws IOException {
    this(folder, MAX_BYTES);
  }

  LatestPerKey(Path folder, long mostBytes) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.mostBytes = mostBytes;
  }

  /** Sets the value of a key. */
  void put(String key, byte[] value) throws IOException {
    byte[] before = entries.put(key, value);
    bytes += value.length;
    bytes += before == null ? key.length() + ENTRY_OVERHEAD : -before.length;
    if (bytes > mostBytes) {
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
    return merge(lines);
  }

  /** Removes what was spilled. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    Files.deleteIfExists(folder);
  }

  private void spill() throws IOException {
    Path run = folder.resolve("run-" + runs.size());
    runs.add(run);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    }
    entries.clear();
    bytes = 0;
  }

  private long merge(OutputStream lines) throws IOException {
    // Of equal keys the latest run comes first, and it alone counts.
    PriorityQueue<Run> heads =
        new PriorityQueue<>(
            Comparator.<Run, String>comparing(run -> run.key).thenComparing(run -> -run.number));
    try {
      for (int number = 0; number < runs.size(); number++) {
        offer(heads, new Run(runs.get(number), number));
      }
      long written = 0;
      String last = null;
      while (!heads.isEmpty()) {
        Run run = heads.remove();
        if (!run.key.equals(last)) {
          writeLine(lines, run.value);
          written++;
        }
        last = run.key;
        offer(heads, run);
      }
      return written;
    } finally {
      heads.forEach(Run::close);
    }
  }

  private static void offer(PriorityQueue<Run> heads, Run run) throws IOException {
    if (run.advance()) {
      heads.add(run);
    } else {
      run.close();
    }
  }

  private static void writeLine(OutputStream lines, byte[] value) throws IOException {
    lines.write(value);
    lines.write('\n');
  }

  /** A spilled run and its first entry that is not merged yet. */
  private static final class Run implements AutoCloseable {
    private final DataInputStream in;
    private final int number;
    private String key = "";
    private byte[] value = {};

    Run(Path file, int number) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      this.number = number;
    }

    boolean advance() throws IOException {
      String next = nextKey();
      if (next == null) {
        return false;
      }
      key = next;
      value = in.readNBytes(in.readInt());
      return true;
    }

    private @Nullable String nextKey() throws IOException {
      try {
        return in.readUTF();
      } catch (EOFException e) {
        return null;
      }
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
