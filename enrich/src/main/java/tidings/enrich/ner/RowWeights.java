package tidings.enrich.ner;

/**
 * The weights that a model keeps: most rows are near zero and are left out. Which rows there are is
 * a set of bits; the number of bits before a row's is its place.
 */
final class RowWeights {
  private static final int WORD = 64;

  private final long[] present;
  private final int[] before;
  private final long[] weights;

  /**
   * Makes weights.
   *
   * @param rows the rows kept, ascending
   * @param bytes {@link LaneSums#LANES} weights of each row, in order
   */
  RowWeights(int[] rows, byte[] bytes) {
    present = new long[Rows.COUNT / WORD];
    for (int row : rows) {
      present[row / WORD] |= 1L << row;
    }
    before = new int[present.length];
    for (int i = 1; i < present.length; i++) {
      before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
    }
    weights = packed(bytes);
  }

  private static long[] packed(byte[] bytes) {
    long[] packed = new long[bytes.length / Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      long biased = bytes[i] + 128L;
      packed[i / Long.BYTES] |= biased << (i % Long.BYTES * Byte.SIZE);
    }
    return packed;
  }

  /** Adds the weights of a row, nothing if it was left out. */
  void addTo(int row, LaneSums sums) {
    long word = present[row / WORD];
    if ((word >>> row & 1) == 0) {
      return;
    }
    int place = before[row / WORD] + Long.bitCount(word & (1L << row) - 1);
    sums.add(weights[2 * place], weights[2 * place + 1]);
  }

  /** Returns the number of rows kept. */
  int size() {
    return weights.length / 2;
  }
}
