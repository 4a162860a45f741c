package tidings.runtime.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRunsTest {
  private static final Comparator<Entry> BY_KEY = Comparator.comparingInt(Entry::key);

  @TempDir private Path folder;

  /** An entry that says in which run it came. */
  private record Entry(int key, int run) {}

  private static final EntryFormat<Entry> FORMAT =
      new EntryFormat<>() {
        @Override
        public void write(Entry entry, DataOutputStream out) throws IOException {
          out.writeInt(entry.key());
          out.writeInt(entry.run());
        }

        @Override
        public Entry read(DataInputStream in) throws IOException {
          return new Entry(in.readInt(), in.readInt());
        }
      };

  @Test
  void shouldReadAllRunsAsOne() throws IOException {
    try (SortedRuns<Entry> runs = runs("a", 64)) {
      runs.add(List.of(new Entry(1, 0), new Entry(4, 0)));
      runs.add(List.of(new Entry(2, 1), new Entry(3, 1)));

      assertThat(read(runs.merge())).extracting(Entry::key).containsExactly(1, 2, 3, 4);
    }
  }

  @Test
  void shouldKeepEqualEntriesInTheOrderTheyCame() throws IOException {
    try (SortedRuns<Entry> runs = runs("a", 3)) {
      for (int run = 0; run < 20; run++) {
        runs.add(List.of(new Entry(7, run)));
      }

      assertThat(read(runs.merge()))
          .extracting(Entry::run)
          .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
    }
  }

  @Test
  void shouldNeverHaveMoreFilesThanMayBeOpenInTheEnd() throws IOException {
    for (int maxOpen : new int[] {2, 3, 5}) {
      for (int count = 1; count <= 60; count++) {
        try (SortedRuns<Entry> runs = runs("a", maxOpen)) {
          List<Entry> expected = addRandom(runs, count);

          try (MergedRuns<Entry> merged = runs.merge()) {
            assertThat(files()).hasSizeBetween(1, maxOpen);
            assertThat(readAll(merged)).containsExactlyElementsOf(expected);
          }
        }
      }
    }
  }

  @Test
  void shouldReadSeveralSortsAsOne() throws IOException {
    try (SortedRuns<Entry> first = runs("a", 2);
        SortedRuns<Entry> second = runs("b", 2)) {
      first.add(List.of(new Entry(2, 0)));
      second.add(List.of(new Entry(1, 1), new Entry(3, 1)));

      assertThat(read(SortedRuns.merge(BY_KEY, List.of(first, second))))
          .extracting(Entry::key)
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void shouldBeEmptyWithoutARun() throws IOException {
    try (SortedRuns<Entry> runs = runs("a", 2)) {
      assertThat(runs.isEmpty()).isTrue();
      assertThat(read(runs.merge())).isEmpty();
    }
  }

  @Test
  void shouldLeaveNoFileBehind() throws IOException {
    try (SortedRuns<Entry> runs = runs("a", 3)) {
      addRandom(runs, 25);
      read(runs.merge());
    }

    assertThat(files()).isEmpty();
  }

  @Test
  void shouldNotTakeATruncatedRunForItsEnd() throws IOException {
    try (SortedRuns<Entry> runs = runs("a", 2)) {
      runs.add(List.of(new Entry(1, 0), new Entry(2, 0)));
      Path file = files().get(0);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));

      assertThatThrownBy(() -> read(runs.merge())).isInstanceOf(EOFException.class);
    }
  }

  private SortedRuns<Entry> runs(String name, int maxOpen) {
    return new SortedRuns<>(folder, name, FORMAT, BY_KEY, maxOpen);
  }

  /** Adds runs and returns what they hold in order. */
  private static List<Entry> addRandom(SortedRuns<Entry> runs, int count) throws IOException {
    Random random = new Random(count);
    List<Entry> all = new ArrayList<>();
    for (int run = 0; run < count; run++) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        entries.add(new Entry(random.nextInt(10), run));
      }
      entries.sort(BY_KEY);
      runs.add(entries);
      all.addAll(entries);
    }
    all.sort(BY_KEY.thenComparingInt(Entry::run));
    return all;
  }

  private static List<Entry> read(MergedRuns<Entry> merged) throws IOException {
    try (merged) {
      return readAll(merged);
    }
  }

  private static List<Entry> readAll(MergedRuns<Entry> merged) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry = merged.next(); entry != null; entry = merged.next()) {
      entries.add(entry);
    }
    return entries;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
