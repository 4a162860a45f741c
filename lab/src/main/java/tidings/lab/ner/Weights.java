package tidings.lab.ner;

import java.util.Arrays;
import tidings.enrich.ner.Labels;
import tidings.enrich.ner.Rows;
import tidings.enrich.ner.WeightTable;

/**
 * The weights while they are learned, with steps that shrink as a row is used more (AdaGrad, Duchi
 * et al. 2011, one sum for a row). The label OUTSIDE has no weights: the others are relative to it.
 */
final class Weights {
  /** Weights in a row: one for each label but OUTSIDE. */
  static final int LANES = Labels.COUNT - 1;

  private static final double FIRST_ROW = 0.1;
  private static final float FIRST_TRANSITION = 1;

  final float[] rows = new float[Rows.COUNT * LANES];
  final float[][] transitions = new float[Labels.COUNT + 1][Labels.COUNT];
  private final float[] squares = new float[Rows.COUNT];
  private final float[][] transitionSquares = new float[Labels.COUNT + 1][Labels.COUNT];

  /** Returns the best labels of a sentence with these rows. */
  int[] labels(int[][] tokenRows) {
    float[] scores = new float[tokenRows.length * Labels.COUNT];
    for (int i = 0; i < tokenRows.length; i++) {
      score(tokenRows[i], scores, i * Labels.COUNT);
    }
    return WeightTable.labels(scores, transitions, tokenRows.length);
  }

  /** Writes the scores of all labels for a token with these rows. */
  void score(int[] tokenRows, float[] scores, int offset) {
    Arrays.fill(scores, offset, offset + Labels.COUNT, 0);
    for (int row : tokenRows) {
      int from = row * LANES;
      for (int lane = 0; lane < LANES; lane++) {
        scores[offset + 1 + lane] += rows[from + lane];
      }
    }
  }

  /** Moves the weights of a token's rows along a gradient, given for all labels. */
  void move(int[] tokenRows, float[] gradient, float rate) {
    float square = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      square += gradient[label] * gradient[label];
    }
    for (int row : tokenRows) {
      squares[row] += square;
      float step = rate / (float) Math.sqrt(squares[row] + FIRST_ROW);
      int from = row * LANES;
      for (int lane = 0; lane < LANES; lane++) {
        rows[from + lane] += step * gradient[lane + 1];
      }
    }
  }

  void moveTransition(int previous, int label, float gradient, float rate) {
    float square = transitionSquares[previous][label] += gradient * gradient;
    transitions[previous][label] += rate * gradient / (float) Math.sqrt(square + FIRST_TRANSITION);
  }
}
