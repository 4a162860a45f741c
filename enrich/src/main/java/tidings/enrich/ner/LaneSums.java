package tidings.enrich.ner;

/**
 * Sums of rows of weights, one sum for each label but OUTSIDE, sixteen at once: four longs of four
 * lanes of 16 bits (Lamport 1975). A row's weights are stored as their value plus 128, so lanes
 * never go below zero, and the number of rows says how much to take off again.
 */
final class LaneSums {
  /** The number of sums. */
  static final int LANES = Labels.COUNT - 1;

  /** The number of longs that sums are kept in. */
  static final int LONGS = 4;

  /** More rows could make a lane run over; there are never more than about 150. */
  static final int MAX_ROWS = 0xffff / 0xff;

  private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;
  private static final int BIAS = 128;
  private static final int LANE_BITS = 16;
  private static final int LANE = 0xffff;

  private long lowEven;
  private long lowOdd;
  private long highEven;
  private long highOdd;
  private int rows;

  /** Adds a row: its first eight weights in one long, the last eight in another, a byte each. */
  void add(long low, long high) {
    if (rows == MAX_ROWS) {
      return;
    }
    lowEven += low & EVEN_BYTES;
    lowOdd += low >>> 8 & EVEN_BYTES;
    highEven += high & EVEN_BYTES;
    highOdd += high >>> 8 & EVEN_BYTES;
    rows++;
  }

  /** Adds the sums of several rows, as {@link #copyTo} wrote them. */
  void add(long[] lanes, int from, int moreRows) {
    if (rows + moreRows > MAX_ROWS) {
      return;
    }
    lowEven += lanes[from];
    lowOdd += lanes[from + 1];
    highEven += lanes[from + 2];
    highOdd += lanes[from + 3];
    rows += moreRows;
  }

  /** Writes the sums as they are kept and returns the number of rows in them. */
  int copyTo(long[] lanes, int from) {
    lanes[from] = lowEven;
    lanes[from + 1] = lowOdd;
    lanes[from + 2] = highEven;
    lanes[from + 3] = highOdd;
    return rows;
  }

  void clear() {
    lowEven = 0;
    lowOdd = 0;
    highEven = 0;
    highOdd = 0;
    rows = 0;
  }

  /** Adds the sums to the scores of the labels 1 to 16, which begin at an offset. */
  void addTo(int[] scores, int offset) {
    int taken = rows * BIAS;
    for (int lane = 0; lane < 4; lane++) {
      int shift = lane * LANE_BITS;
      int at = offset + 2 * lane;
      scores[at] += (int) (lowEven >>> shift & LANE) - taken;
      scores[at + 1] += (int) (lowOdd >>> shift & LANE) - taken;
      scores[at + 8] += (int) (highEven >>> shift & LANE) - taken;
      scores[at + 9] += (int) (highOdd >>> shift & LANE) - taken;
    }
  }
}
