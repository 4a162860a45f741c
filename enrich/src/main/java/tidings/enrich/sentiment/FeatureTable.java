package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Finds the row of a feature by its key: open addressing with linear probing, at most half full.
 * Immutable.
 */
public final class FeatureTable {
  private static final int FREE = -1;
  private final int[] sorted;
  private final int[] keys;
  private final int[] rows;
  private final int mask;

  /** Makes a table; the rows are those of the keys in ascending order. */
  public FeatureTable(int[] sortedKeys) {
    sorted = sortedKeys.clone();
    int size = Integer.highestOneBit(Math.max(1, sorted.length)) * 4;
    keys = new int[size];
    rows = new int[size];
    mask = size - 1;
    Arrays.fill(rows, FREE);
    for (int row = 0; row < sorted.length; row++) {
      int place = sorted[row] & mask;
      while (rows[place] != FREE) {
        place = place + 1 & mask;
      }
      keys[place] = sorted[row];
      rows[place] = row;
    }
  }

  /** Returns the number of rows. */
  public int size() {
    return sorted.length;
  }

  /** Returns the key of a row. */
  int key(int row) {
    return sorted[row];
  }

  /** Returns the row of a key; -1 if the table has none. */
  public int row(int key) {
    int place = key & mask;
    while (rows[place] != FREE && keys[place] != key) {
      place = place + 1 & mask;
    }
    return rows[place];
  }

  /** Returns the rows of those keys that the table has. */
  public int[] rows(int[] wanted) {
    int[] found = new int[wanted.length];
    int count = 0;
    for (int key : wanted) {
      int row = row(key);
      if (row >= 0) {
        found[count++] = row;
      }
    }
    return Arrays.copyOf(found, count);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(sorted.length);
    for (int key : sorted) {
      out.writeInt(key);
    }
  }

  static FeatureTable read(DataInput in) throws IOException {
    int[] sorted = new int[in.readInt()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = in.readInt();
    }
    return new FeatureTable(sorted);
  }
}
