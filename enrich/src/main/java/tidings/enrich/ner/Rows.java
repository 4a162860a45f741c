package tidings.enrich.ner;

import java.util.Arrays;

/** A growing list of the rows of weights that a token's features stand for. */
public final class Rows {
  /** Weights are in this many rows; features that fall on the same row share it. */
  public static final int COUNT = 1 << 21;

  private int[] rows = new int[256];
  private int size;

  /** Adds the row of a feature. */
  void add(int hash) {
    addRow(row(hash));
  }

  void addAll(int[] more) {
    for (int row : more) {
      addRow(row);
    }
  }

  private void addRow(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = row;
  }

  /** Returns the row of a feature, whose hash is mixed once more. */
  static int row(int hash) {
    return Mix.mix(hash, 0x51ed27) & COUNT - 1;
  }

  void clear() {
    size = 0;
  }

  /** Returns the number of rows. */
  public int size() {
    return size;
  }

  /** Returns a row, from 0 to {@link #COUNT} - 1. */
  public int get(int index) {
    return rows[index];
  }

  int[] toArray() {
    return Arrays.copyOf(rows, size);
  }
}
