package tidings.lab.sentiment;

import java.util.Locale;

/**
 * The scores of predictions.
 *
 * @param macroF1 mean of the F1 of the three classes, in percent
 * @param accuracy in percent
 * @param calibrationError mean difference of confidence and accuracy in ten bins of confidence, in
 *     percent (expected calibration error)
 */
record Scores(double macroF1, double accuracy, double calibrationError) {
  private static final int BINS = 10;

  static Scores of(Predictions predictions) {
    int[] gold = predictions.gold();
    double[][] confusion = new double[3][3];
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (int i = 0; i < gold.length; i++) {
      double[] probabilities = predictions.probabilities().get(i);
      int chosen = chosen(probabilities);
      int bin = (int) Math.min(BINS - 1, probabilities[chosen] * BINS);
      confusion[gold[i]][chosen]++;
      confidence[bin] += probabilities[chosen];
      right[bin] += chosen == gold[i] ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    double hits = confusion[0][0] + confusion[1][1] + confusion[2][2];
    return new Scores(macroF1(confusion), 100 * hits / gold.length, 100 * error / gold.length);
  }

  private static double macroF1(double[][] confusion) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double actual = confusion[k][0] + confusion[k][1] + confusion[k][2];
      double claimed = confusion[0][k] + confusion[1][k] + confusion[2][k];
      sum += actual + claimed == 0 ? 0 : 200 * confusion[k][k] / (actual + claimed);
    }
    return sum / 3;
  }

  private static int chosen(double[] probabilities) {
    int best = 1;
    best = probabilities[0] > probabilities[best] ? 0 : best;
    return probabilities[2] > probabilities[best] ? 2 : best;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "macro-F1 %.1f, accuracy %.1f, calibration error %.1f",
        macroF1,
        accuracy,
        calibrationError);
  }
}
