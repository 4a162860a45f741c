package tidings.lab.ner;

import java.util.Arrays;
import java.util.Random;
import tidings.enrich.ner.Labels;
import tidings.enrich.ner.Lattice;

/**
 * Learns from one sentence after another: a step up the likelihood of the allowed label sequences
 * (conditional random field, Lafferty et al. 2001; several allowed ones as in Tsuboi et al. 2008).
 * A random fifth of the features is hidden each time, so that none is relied on alone (Srivastava
 * et al. 2014).
 */
final class Learner {
  private static final int COUNT = Labels.COUNT;
  private static final float HIDDEN = 0.2f;

  /** Tokens whose labels are this sure already are not worth the time. */
  private static final float MIN_GRADIENT = 0.005f;

  private static final float MIN_TRANSITION_GRADIENT = 1e-4f;

  private final Weights weights;
  private final Random random;
  private final Lattice model = new Lattice();
  private final Lattice truth = new Lattice();
  private final float[][] factors = new float[COUNT + 1][COUNT];
  private final float[] gradient = new float[COUNT];
  private float[] tokens = new float[0];

  Learner(Weights weights, Random random) {
    this.weights = weights;
    this.random = random;
  }

  /**
   * Learns from a sentence.
   *
   * @param rows the rows of each token's features
   * @param allowed the labels that may be right for each token, a bit each
   * @param rate how far to go
   */
  void learn(int[][] rows, int[] allowed, float rate) {
    int[][] shown = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      shown[i] = shown(rows[i]);
    }
    fillTokens(shown);
    fillFactors();
    int[] all = new int[rows.length];
    Arrays.fill(all, Lattice.ALL);
    model.fill(tokens, factors, all);
    truth.fill(tokens, factors, allowed);
    for (int i = 0; i < rows.length; i++) {
      if (fillGradient(i) >= MIN_GRADIENT) {
        weights.move(shown[i], gradient, rate);
      }
      moveTransitions(i, allowed, rate);
    }
  }

  private int[] shown(int[] rows) {
    int[] shown = new int[rows.length];
    int size = 0;
    for (int row : rows) {
      if (random.nextFloat() >= HIDDEN) {
        shown[size++] = row;
      }
    }
    return Arrays.copyOf(shown, size);
  }

  private void fillTokens(int[][] rows) {
    if (tokens.length < rows.length * COUNT) {
      tokens = new float[rows.length * COUNT];
    }
    for (int i = 0; i < rows.length; i++) {
      int from = i * COUNT;
      weights.score(rows[i], tokens, from);
      float best = 0;
      for (int label = 0; label < COUNT; label++) {
        best = Math.max(best, tokens[from + label]);
      }
      for (int label = 0; label < COUNT; label++) {
        tokens[from + label] = (float) StrictMath.exp(tokens[from + label] - best);
      }
    }
  }

  private void fillFactors() {
    for (int previous = 0; previous <= COUNT; previous++) {
      for (int label = 0; label < COUNT; label++) {
        boolean possible = Labels.follows(previous, label);
        float score = weights.transitions[previous][label];
        factors[previous][label] = possible ? (float) StrictMath.exp(score) : 0;
      }
    }
  }

  /** Writes what each label should gain at a token and returns the largest of it. */
  private float fillGradient(int i) {
    float right = 0;
    float expected = 0;
    for (int label = 0; label < COUNT; label++) {
      right += truth.probability(i, label);
      expected += model.probability(i, label);
    }
    float largest = 0;
    for (int label = 0; label < COUNT; label++) {
      boolean known = right > 0 && expected > 0;
      gradient[label] =
          known ? truth.probability(i, label) / right - model.probability(i, label) / expected : 0;
      largest = Math.max(largest, Math.abs(gradient[label]));
    }
    return largest;
  }

  private void moveTransitions(int i, int[] allowed, float rate) {
    for (int label = 0; label < COUNT; label++) {
      if (i == 0) {
        moveTransition(Labels.START, label, gradient[label], rate);
        continue;
      }
      boolean likely = model.probability(i, label) + truth.probability(i, label) > 1e-4f;
      for (int previous = 0; likely && previous < COUNT; previous++) {
        if (Labels.follows(previous, label)) {
          boolean may = (allowed[i] >>> label & 1) != 0;
          float right = may ? truth.probability(i, previous, label) : 0;
          moveTransition(previous, label, right - model.probability(i, previous, label), rate);
        }
      }
    }
  }

  private void moveTransition(int previous, int label, float gradient, float rate) {
    if (Labels.follows(previous, label) && Math.abs(gradient) > MIN_TRANSITION_GRADIENT) {
      weights.moveTransition(previous, label, gradient, rate);
    }
  }
}
