package tidings.enrich.names;

/**
 * What a word alone adds to the scores of the token itself and of those around it: sums of weights,
 * packed as in {@link LaneSums}, kept because the same words come again and again.
 */
final class WordScores {
  static final WordScores NONE = new WordScores(new LaneSums[0]);

  /** Where the word stands from the token that is scored. */
  static final int OWN = 0;

  static final int BEFORE = 1;
  static final int AFTER = 2;
  static final int TWO_BEFORE = 3;
  static final int TWO_AFTER = 4;
  static final int LEFT = 5;
  static final int RIGHT = 6;

  private final LaneSums[] sums;

  /** Scores words; while a model is trained there is nothing to keep. */
  @FunctionalInterface
  interface Source {
    Source NOTHING = rows -> NONE;

    WordScores scores(WordRows rows);
  }

  private WordScores(LaneSums[] sums) {
    this.sums = sums;
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
    LaneSums[] sums = new LaneSums[places.length];
    for (int place = 0; place < places.length; place++) {
      sums[place] = new LaneSums();
      for (int row : places[place]) {
        weights.addTo(row, sums[place]);
      }
    }
    return new WordScores(sums);
  }

  LaneSums at(int place) {
    return sums[place];
  }
}
