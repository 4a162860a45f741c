package tidings.enrich.ner;

/**
 * The share of a word alone in the scores of the token itself and of those around it: sums of
 * weights, packed as in {@link LaneSums}, kept because the same words come again and again.
 */
final class WordScores {
  static final WordScores NONE = new WordScores(new long[0], new int[0]);

  /** Where the word stands from the token that is scored. */
  static final int OWN = 0;

  static final int BEFORE = 1;
  static final int AFTER = 2;
  static final int TWO_BEFORE = 3;
  static final int TWO_AFTER = 4;
  static final int LEFT = 5;
  static final int RIGHT = 6;

  /** The sums of each place after each other, and how many rows are in them. */
  private final long[] lanes;

  private final int[] rows;

  /** Scores words; while a model is trained there is nothing to keep. */
  @FunctionalInterface
  interface Source {
    Source NOTHING = rows -> NONE;

    WordScores scores(WordRows rows);
  }

  private WordScores(long[] lanes, int[] rows) {
    this.lanes = lanes;
    this.rows = rows;
  }

  /** Returns the sums of a word's weights. */
  static WordScores of(WordRows rows, RowWeights weights) {
    int[][] places = {
      rows.own(),
      rows.before(),
      rows.after(),
      rows.twoBefore(),
      rows.twoAfter(),
      rows.left(),
      rows.right()
    };
    long[] lanes = new long[places.length * LaneSums.LONGS];
    int[] added = new int[places.length];
    LaneSums sums = new LaneSums();
    for (int place = 0; place < places.length; place++) {
      sums.clear();
      for (int row : places[place]) {
        weights.addTo(row, sums);
      }
      added[place] = sums.copyTo(lanes, place * LaneSums.LONGS);
    }
    return new WordScores(lanes, added);
  }

  void addTo(LaneSums sums, int place) {
    sums.add(lanes, place * LaneSums.LONGS, rows[place]);
  }
}
