package tidings.enrich.ner;

import java.util.Arrays;

/**
 * All label sequences of a sentence at once: how probable each label is at each token (forward and
 * backward sums of a linear-chain conditional random field, scaled; Lafferty et al. 2001, Rabiner
 * 1989). Not thread-safe; the arrays are reused for the next sentence.
 */
public final class Lattice {
  /** In the place of a set of labels: all. */
  public static final int ALL = (1 << Labels.COUNT) - 1;

  private static final int COUNT = Labels.COUNT;
  private static final float TINY = 1e-30f;

  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scale = new float[0];
  private float[] tokens = new float[0];
  private float[][] transitions = new float[0][];
  private int size;

  /**
   * Fills the lattice.
   *
   * @param tokens e to the score of each label at each token, at most 1
   * @param transitions e to the score of a label after another, by previous label
   * @param allowed a set of labels for each token, a bit each
   */
  public void fill(float[] tokens, float[][] transitions, int[] allowed) {
    this.tokens = tokens;
    this.transitions = transitions;
    size = allowed.length;
    if (scale.length < size) {
      forward = new float[size * COUNT];
      backward = new float[size * COUNT];
      scale = new float[size];
    }
    for (int i = 0; i < size; i++) {
      forward(i, allowed[i]);
    }
    Arrays.fill(backward, (size - 1) * COUNT, size * COUNT, 1);
    for (int i = size - 2; i >= 0; i--) {
      backward(i, allowed[i + 1]);
    }
  }

  private void forward(int i, int allowed) {
    int at = i * COUNT;
    float total = 0;
    for (int label = 0; label < COUNT; label++) {
      float sum = 0;
      if ((allowed >>> label & 1) != 0 && (i < size - 1 || Labels.closes(label))) {
        sum = arriving(at, label) * tokens[at + label];
      }
      forward[at + label] = sum;
      total += sum;
    }
    scale[i] = 1 / Math.max(TINY, total);
    for (int label = 0; label < COUNT; label++) {
      forward[at + label] *= scale[i];
    }
  }

  private float arriving(int at, int label) {
    if (at == 0) {
      return transitions[Labels.START][label];
    }
    float sum = 0;
    for (int previous : Labels.before(label)) {
      sum += forward[at - COUNT + previous] * transitions[previous][label];
    }
    return sum;
  }

  private void backward(int i, int allowedNext) {
    int at = i * COUNT;
    Arrays.fill(backward, at, at + COUNT, 0);
    for (int next = 0; next < COUNT; next++) {
      if ((allowedNext >>> next & 1) == 0 || (i + 2 == size && !Labels.closes(next))) {
        continue;
      }
      float value = leaving(i + 1, next);
      for (int label : Labels.before(next)) {
        backward[at + label] += transitions[label][next] * value;
      }
    }
  }

  private float leaving(int i, int label) {
    return backward[i * COUNT + label] * tokens[i * COUNT + label] * scale[i];
  }

  /** Returns how probable a label is at a token, from 0 to 1. */
  public float probability(int i, int label) {
    return forward[i * COUNT + label] * backward[i * COUNT + label];
  }

  /** Returns how probable a label is at a token, not the first, after another label. */
  public float probability(int i, int previous, int label) {
    return forward[(i - 1) * COUNT + previous] * transitions[previous][label] * leaving(i, label);
  }

  /** Returns how probable it is that some tokens have exactly these labels. */
  public float probability(int from, int to, int[] labels) {
    float product = forward[from * COUNT + labels[from]];
    for (int i = from + 1; i < to; i++) {
      int label = labels[i];
      product *= transitions[labels[i - 1]][label] * tokens[i * COUNT + label] * scale[i];
    }
    return product * backward[(to - 1) * COUNT + labels[to - 1]];
  }
}
