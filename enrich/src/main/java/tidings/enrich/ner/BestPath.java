package tidings.enrich.ner;

import java.util.Arrays;

/** Finds the best valid sequence of labels (Viterbi 1967), in whole numbers. Not thread-safe. */
final class BestPath {
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** A token whose other labels are all this much (in natural units) worse is outside of names. */
  private static final double CERTAIN = 14;

  private final int[][] transitions;
  private final int certain;
  private byte[] previous = new byte[0];
  private int[] scores = new int[Labels.COUNT];
  private int[] last = new int[Labels.COUNT];

  BestPath(Transitions transitions) {
    this.transitions = transitions.scores();
    certain = (int) (CERTAIN / transitions.step());
  }

  /**
   * Returns the labels of a sentence.
   *
   * @param tokens scores of the labels 1 to 16 of each token; OUTSIDE has 0
   */
  int[] labels(int[] tokens, int size) {
    if (previous.length < size * Labels.COUNT) {
      previous = new byte[size * Labels.COUNT];
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      boolean opens = Labels.opens(label);
      scores[label] = opens ? transitions[Labels.START][label] + score(tokens, 0, label) : NEVER;
    }
    boolean outside = false;
    for (int i = 1; i < size; i++) {
      boolean certainlyOutside = isOutside(tokens, i);
      if (certainlyOutside && outside) {
        scores[Labels.OUTSIDE] += transitions[Labels.OUTSIDE][Labels.OUTSIDE];
        previous[i * Labels.COUNT] = Labels.OUTSIDE;
      } else {
        step(tokens, i, certainlyOutside ? 1 : Labels.COUNT);
      }
      outside = certainlyOutside;
    }
    return trace(size);
  }

  private boolean isOutside(int[] tokens, int i) {
    int from = i * LaneSums.LANES;
    for (int lane = from; lane < from + LaneSums.LANES; lane++) {
      if (tokens[lane] > -certain) {
        return false;
      }
    }
    return true;
  }

  /** Goes on to the next token, for the first labels only; the others are left as impossible. */
  private void step(int[] tokens, int i, int labels) {
    int[] before = scores;
    scores = last;
    last = before;
    Arrays.fill(scores, NEVER);
    for (int label = 0; label < labels; label++) {
      int best = NEVER;
      int from = 0;
      for (int candidate : Labels.before(label)) {
        int score = before[candidate] + transitions[candidate][label];
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      scores[label] = Math.max(NEVER, best + score(tokens, i, label));
      previous[i * Labels.COUNT + label] = (byte) from;
    }
  }

  private static int score(int[] tokens, int i, int label) {
    return label == Labels.OUTSIDE ? 0 : tokens[i * LaneSums.LANES + label - 1];
  }

  private int[] trace(int size) {
    int label = Labels.OUTSIDE;
    for (int end = 1; end < Labels.COUNT; end++) {
      label = Labels.closes(end) && scores[end] > scores[label] ? end : label;
    }
    int[] labels = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = previous[i * Labels.COUNT + label];
    }
    return labels;
  }
}
