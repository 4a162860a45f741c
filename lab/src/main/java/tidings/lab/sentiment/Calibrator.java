package tidings.lab.sentiment;

import tidings.enrich.sentiment.Calibration;

/** Fits a calibration to predictions for examples that were not trained on. */
final class Calibrator {
  private static final double STEP = 0.02;
  private static final int STEPS = 150;

  private Calibrator() {}

  /** Returns the calibration under which the examples are most likely, of sharpness up to 3. */
  static Calibration fit(Predictions predictions) {
    Calibration best = new Calibration(1);
    double bestLoss = loss(best, predictions);
    for (int i = 1; i <= STEPS; i++) {
      Calibration next = new Calibration(i * STEP);
      double loss = loss(next, predictions);
      if (loss < bestLoss) {
        bestLoss = loss;
        best = next;
      }
    }
    return best;
  }

  private static double loss(Calibration calibration, Predictions predictions) {
    double loss = 0;
    for (int i = 0; i < predictions.size(); i++) {
      double right = calibration.apply(predictions.probabilities().get(i))[predictions.gold()[i]];
      loss -= StrictMath.log(Math.max(right, 1e-9));
    }
    return loss;
  }
}
