package tidings.enrich.sentiment;

/** Turns logits into probabilities, the same to the bit on every machine. */
public final class Softmax {
  private Softmax() {}

  /** Replaces logits by probabilities. */
  public static double[] in(double[] logits) {
    double greatest = Math.max(logits[0], Math.max(logits[1], logits[2]));
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      logits[i] = StrictMath.exp(logits[i] - greatest);
      sum += logits[i];
    }
    for (int i = 0; i < 3; i++) {
      logits[i] /= sum;
    }
    return logits;
  }
}
