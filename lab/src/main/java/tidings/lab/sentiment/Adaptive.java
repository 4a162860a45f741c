package tidings.lab.sentiment;

/**
 * Weights that each go their own step length, shorter the more they have gone.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi et al. 2011, Adaptive subgradient
 *     methods</a>
 */
final class Adaptive {
  private static final double START = 1e-4;
  private final float[] weights;
  private final float[] squares;

  Adaptive(float[] weights) {
    this.weights = weights;
    squares = new float[weights.length];
  }

  float[] weights() {
    return weights;
  }

  float get(int at) {
    return weights[at];
  }

  /** Goes a step against a gradient. */
  void step(int at, float gradient, double rate) {
    squares[at] += gradient * gradient;
    weights[at] -= (float) (rate * gradient / (START + Math.sqrt(squares[at])));
  }
}
