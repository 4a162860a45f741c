package tidings.enrich.ner;

/**
 * The scores of one label after another, in whole steps. Immutable.
 *
 * @param scores by previous label ({@link Labels#START} the last) and label
 * @param step what one step is in natural units (logarithms of odds)
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers, never compared.
record Transitions(int[][] scores, double step) {
  /** Returns e to the power of each score; 0 where a label cannot follow. */
  float[][] factors() {
    float[][] factors = new float[Labels.COUNT + 1][Labels.COUNT];
    for (int previous = 0; previous <= Labels.COUNT; previous++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        boolean possible = Labels.follows(previous, label);
        double score = scores[previous][label] * step;
        factors[previous][label] = possible ? (float) StrictMath.exp(score) : 0;
      }
    }
    return factors;
  }
}
