package tidings.enrich.sentiment.training;

import java.util.List;
import tidings.enrich.sentiment.Calibration;

/** Fits a calibration to predictions for examples that were not trained on. */
final class Calibrator {
  private static final double STEP = 0.02;
  private static final int STEPS = 150;

  private Calibrator() {}

  /**
   * Returns the calibration under which the examples are most likely, of sharpness up to 3.
   *
   * @param gold 0, 1 or 2 for each example
   * @param predicted three probabilities for each
   */
  static Calibration fit(int[] gold, List<double[]> predicted) {
    Calibration best = new Calibration(1);
    double bestLoss = loss(best, gold, predicted);
    for (int i = 1; i <= STEPS; i++) {
      Calibration next = new Calibration(i * STEP);
      double loss = loss(next, gold, predicted);
      if (loss < bestLoss) {
        bestLoss = loss;
        best = next;
      }
    }
    return best;
  }

  private static double loss(Calibration calibration, int[] gold, List<double[]> predicted) {
    double loss = 0;
    for (int i = 0; i < gold.length; i++) {
      double right = calibration.apply(predicted.get(i))[gold[i]];
      loss -= StrictMath.log(Math.max(right, 1e-9));
    }
    return loss;
  }
}
