package tidings.enrich.names;

/** Finds the best valid sequence of labels (Viterbi 1967), in whole numbers. Not thread-safe. */
final class BestPath {
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final int[][] transitions;
  private byte[] previous = new byte[0];
  private int[] scores = new int[Labels.COUNT];
  private int[] last = new int[Labels.COUNT];

  BestPath(Transitions transitions) {
    this.transitions = transitions.scores();
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
    for (int i = 1; i < size; i++) {
      step(tokens, i);
    }
    return trace(size);
  }

  private void step(int[] tokens, int i) {
    int[] before = scores;
    scores = last;
    last = before;
    for (int label = 0; label < Labels.COUNT; label++) {
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
