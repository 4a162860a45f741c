package tidings.lab.sentiment;

import java.util.List;
import tidings.enrich.sentiment.Softmax;

/**
 * Trains a multinomial logistic regression with a penalty on large weights, by L-BFGS. The sums
 * have a fixed order: the same examples give the same weights, to the bit.
 *
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal and Wright 2006, Numerical
 *     Optimization, algorithm 7.5</a>
 */
final class LogisticTrainer {
  /** Weight of an example against the penalty. */
  private static final double EXAMPLE = 0.02;

  private static final int ITERATIONS = 60;
  private static final int MEMORY = 7;
  private static final double SUFFICIENT = 1e-4;
  private static final double DONE = 1e-5;
  private final List<Example> examples;
  private final int size;
  private final double[][] steps = new double[MEMORY][];
  private final double[][] changes = new double[MEMORY][];
  private final double[] curvatures = new double[MEMORY];
  private int kept;

  private LogisticTrainer(List<Example> examples, int rows) {
    this.examples = examples;
    this.size = 3 * rows;
  }

  /** Returns three weights for each row. */
  static float[] train(List<Example> examples, int rows) {
    double[] weights = new LogisticTrainer(examples, rows).run();
    float[] plain = new float[weights.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (float) weights[i];
    }
    return plain;
  }

  private double[] run() {
    double[] weights = new double[size];
    double[] gradient = new double[size];
    double loss = loss(weights, gradient);
    for (int i = 0; i < ITERATIONS; i++) {
      double[] direction = direction(gradient);
      double slope = Vectors.dot(gradient, direction);
      double length = kept == 0 ? 1 / Math.sqrt(Vectors.dot(gradient, gradient)) : 1;
      double[] nextGradient = new double[size];
      double[] next = Vectors.sum(weights, length, direction);
      double nextLoss = loss(next, nextGradient);
      while (nextLoss > loss + SUFFICIENT * length * slope && length > 1e-6) {
        length /= 2;
        next = Vectors.sum(weights, length, direction);
        nextLoss = loss(next, nextGradient);
      }
      remember(Vectors.sum(next, -1, weights), Vectors.sum(nextGradient, -1, gradient));
      boolean done = Math.abs(loss - nextLoss) < DONE * loss;
      weights = next;
      gradient = nextGradient;
      loss = nextLoss;
      if (done) {
        break;
      }
    }
    return weights;
  }

  private void remember(double[] step, double[] change) {
    double curvature = Vectors.dot(step, change);
    if (curvature > 1e-12) {
      int place = kept % MEMORY;
      steps[place] = step;
      changes[place] = change;
      curvatures[place] = curvature;
      kept++;
    }
  }

  /** Returns where to go: against the gradient, corrected by what the last steps showed. */
  private double[] direction(double[] gradient) {
    double[] direction = Vectors.sum(new double[size], -1, gradient);
    int oldest = Math.max(0, kept - MEMORY);
    double[] shares = new double[MEMORY];
    for (int i = kept - 1; i >= oldest; i--) {
      int place = i % MEMORY;
      shares[place] = Vectors.dot(steps[place], direction) / curvatures[place];
      Vectors.add(direction, -shares[place], changes[place]);
    }
    if (kept > 0) {
      int last = (kept - 1) % MEMORY;
      double scale = curvatures[last] / Vectors.dot(changes[last], changes[last]);
      Vectors.add(direction, scale - 1, direction.clone());
    }
    for (int i = oldest; i < kept; i++) {
      int place = i % MEMORY;
      double back = Vectors.dot(changes[place], direction) / curvatures[place];
      Vectors.add(direction, shares[place] - back, steps[place]);
    }
    return direction;
  }

  /** Returns the loss and puts its gradient in place. */
  private double loss(double[] weights, double[] gradient) {
    System.arraycopy(weights, 0, gradient, 0, size);
    double loss = Vectors.dot(weights, weights) / 2;
    for (Example example : examples) {
      loss += EXAMPLE * lossOf(example, weights, gradient);
    }
    return loss;
  }

  private static double lossOf(Example example, double[] weights, double[] gradient) {
    double[] errors = Softmax.in(logits(example, weights));
    double loss = -StrictMath.log(Math.max(errors[example.gold()], 1e-300));
    errors[example.gold()] -= 1;
    for (int i = 0; i < example.linearRows().length; i++) {
      int row = 3 * example.linearRows()[i];
      double value = EXAMPLE * example.linearValues()[i];
      gradient[row] += errors[0] * value;
      gradient[row + 1] += errors[1] * value;
      gradient[row + 2] += errors[2] * value;
    }
    return loss;
  }

  private static double[] logits(Example example, double[] weights) {
    double negative = 0;
    double neutral = 0;
    double positive = 0;
    for (int i = 0; i < example.linearRows().length; i++) {
      int row = 3 * example.linearRows()[i];
      double value = example.linearValues()[i];
      negative += weights[row] * value;
      neutral += weights[row + 1] * value;
      positive += weights[row + 2] * value;
    }
    return new double[] {negative, neutral, positive};
  }
}
