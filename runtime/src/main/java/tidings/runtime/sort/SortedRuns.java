package tidings.runtime.sort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The sorted runs of an external merge sort (Knuth, The Art of Computer Programming 3, 5.4): what
 * does not fit into memory is sorted in parts, spilled, and merged while it is read.
 *
 * <p>Runs have levels: as many of one level as may be open at once are merged into one of the next,
 * so that an entry is copied once a level and not once a merge. Of equal entries the one that was
 * added first comes first. Used by one thread.
 */
public final class SortedRuns<T> implements Closeable {
  /** Files that one merge may have open: far fewer than a process may. */
  public static final int MAX_OPEN = 64;

  private final Path folder;
  private final String name;
  private final EntryFormat<T> format;
  private final Comparator<? super T> order;
  private final int maxOpen;

  /** The files of each level, the oldest first; those of a higher level are older. */
  private final List<List<Path>> levels = new ArrayList<>();

  private final List<Path> created = new ArrayList<>();

  /**
   * Makes an empty one.
   *
   * @param folder where its files are; it exists
   * @param name what their names begin with, unlike any other's in the folder
   * @param maxOpen how many may be open at once, at least 2
   */
  public SortedRuns(
      Path folder, String name, EntryFormat<T> format, Comparator<? super T> order, int maxOpen) {
    if (maxOpen < 2) {
      throw new IllegalArgumentException("fewer than two runs cannot be merged: " + maxOpen);
    }
    this.folder = folder;
    this.name = name;
    this.format = format;
    this.order = order;
    this.maxOpen = maxOpen;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return created.isEmpty();
  }

  /** Spills entries, which are in order, as a run. */
  public void add(Collection<T> sorted) throws IOException {
    Path run = create();
    try (RunWriter<T> out = new RunWriter<>(run, format)) {
      for (T entry : sorted) {
        out.write(entry);
      }
      out.end();
    }
    add(run, 0);
  }

  /** Opens all runs, merged in their order. Nothing can be added any more. */
  public MergedRuns<T> merge() throws IOException {
    return merge(order, List.of(this));
  }

  /**
   * Opens several sorts as one. Nothing can be added to them any more.
   *
   * @param order by which each of them is sorted, too
   * @param sorts as many files are open as all of them together may have open
   */
  public static <T> MergedRuns<T> merge(Comparator<? super T> order, List<SortedRuns<T>> sorts)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (SortedRuns<T> sort : sorts) {
      files.addAll(sort.reduced());
    }
    return MergedRuns.open(files, sorts.get(0).format, order);
  }

  /** Deletes all files. */
  @Override
  public void close() throws IOException {
    for (Path file : created) {
      Files.deleteIfExists(file);
    }
  }

  private void add(Path run, int level) throws IOException {
    while (levels.size() <= level) {
      levels.add(new ArrayList<>());
    }
    levels.get(level).add(run);
    if (levels.get(level).size() == maxOpen) {
      promote(level);
    }
  }

  /** Makes one run of those of a level, and puts it on the next. */
  private void promote(int level) throws IOException {
    List<Path> runs = List.copyOf(levels.get(level));
    if (runs.isEmpty()) {
      return;
    }
    levels.get(level).clear();
    add(runs.size() == 1 ? runs.get(0) : mergeInto(create(), runs), level + 1);
  }

  private Path mergeInto(Path merged, List<Path> runs) throws IOException {
    try (MergedRuns<T> entries = MergedRuns.open(runs, format, order);
        RunWriter<T> out = new RunWriter<>(merged, format)) {
      for (T entry = entries.next(); entry != null; entry = entries.next()) {
        out.write(entry);
      }
      out.end();
    }
    for (Path run : runs) {
      Files.delete(run);
    }
    return merged;
  }

  /** Returns the files, the oldest first, once there are no more of them than may be open. */
  private List<Path> reduced() throws IOException {
    for (int level = 0; files().size() > maxOpen; level++) {
      promote(level);
    }
    return files();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (int level = levels.size() - 1; level >= 0; level--) {
      files.addAll(levels.get(level));
    }
    return files;
  }

  private Path create() {
    Path file = folder.resolve("%s-%d.run".formatted(name, created.size()));
    created.add(file);
    return file;
  }
}
