package tidings.onnx;

/**
 * Probabilities of logits, rounded to thousandths: the last bits of a logit depend on the kind of
 * processor.
 */
final class Probabilities {
  private static final double STEPS = 1_000;

  private Probabilities() {}

  /** Returns what adds up to 1: one label holds. */
  static double[] softmax(float[] logits) {
    double highest = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      highest = Math.max(highest, logit);
    }
    double[] shares = new double[logits.length];
    double sum = 0;
    for (int i = 0; i < logits.length; i++) {
      shares[i] = StrictMath.exp(logits[i] - highest);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Returns what stands each for itself: any number of labels holds. */
  static double[] sigmoid(float[] logits) {
    double[] shares = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      shares[i] = 1 / (1 + StrictMath.exp(-logits[i]));
    }
    return shares;
  }

  /** Returns the index of the highest, the first of several. */
  static int highest(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      if (shares[i] > shares[best]) {
        best = i;
      }
    }
    return best;
  }

  static double rounded(double share) {
    return Math.rint(share * STEPS) / STEPS;
  }
}
