package tidings.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Merges sorted runs, the least head first. */
final class RunMerge implements Closeable {
  private final List<SortedRun> all = new ArrayList<>();
  private final PriorityQueue<SortedRun> runs;

  /**
   * @param undatedAs where in time the undated items stand, ms since 1970
   */
  RunMerge(List<Path> files, long undatedAs) throws IOException {
    Comparator<SortedRun> order =
        Comparator.<SortedRun>comparingLong(run -> time(run, undatedAs))
            .thenComparingLong(RunMerge::order);
    this.runs = new PriorityQueue<>(order);
    for (Path file : files) {
      SortedRun run = new SortedRun(file);
      all.add(run);
      add(run);
    }
  }

  /** Returns the next item in order; null at the end. */
  @Nullable SpilledItem next() throws IOException {
    SortedRun first = runs.poll();
    if (first == null) {
      return null;
    }
    SpilledItem item = first.head();
    first.advance();
    add(first);
    return item;
  }

  private void add(SortedRun run) {
    if (run.head() != null) {
      runs.add(run);
    }
  }

  private static long time(SortedRun run, long undatedAs) {
    SpilledItem head = run.head();
    return head == null || head.observed() == SpilledItem.UNDATED ? undatedAs : head.observed();
  }

  private static long order(SortedRun run) {
    SpilledItem head = run.head();
    return head == null ? Long.MAX_VALUE : head.order();
  }

  @Override
  public void close() throws IOException {
    for (SortedRun run : all) {
      run.close();
    }
  }
}
