package tidings.runtime.sort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The entries of several sorted runs in one order; of equal ones that of the older run comes first.
 * Read once, by one thread. Closing it leaves the runs where they are.
 */
public final class MergedRuns<T> implements Closeable {
  private final List<RunReader<T>> all = new ArrayList<>();
  private final PriorityQueue<RunReader<T>> heads;

  private MergedRuns(Comparator<? super T> order) {
    this.heads =
        new PriorityQueue<>(
            Comparator.<RunReader<T>, T>comparing(RunReader::head, order)
                .thenComparingInt(RunReader::age));
  }

  /** Opens runs, the oldest first. */
  static <T> MergedRuns<T> open(
      List<Path> files, EntryFormat<T> format, Comparator<? super T> order) throws IOException {
    MergedRuns<T> merged = new MergedRuns<>(order);
    try {
      for (Path file : files) {
        RunReader<T> run = new RunReader<>(file, format, merged.all.size());
        merged.all.add(run);
        merged.offer(run);
      }
      return merged;
    } catch (IOException | RuntimeException e) {
      merged.close();
      throw e;
    }
  }

  /** Returns the next entry; null at the end. */
  public @Nullable T next() throws IOException {
    RunReader<T> first = heads.poll();
    if (first == null) {
      return null;
    }
    T entry = first.head();
    offer(first);
    return entry;
  }

  @Override
  public void close() throws IOException {
    for (RunReader<T> run : all) {
      run.close();
    }
  }

  private void offer(RunReader<T> run) throws IOException {
    if (run.advance()) {
      heads.add(run);
    }
  }
}
