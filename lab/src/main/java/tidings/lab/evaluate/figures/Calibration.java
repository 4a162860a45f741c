package tidings.lab.evaluate.figures;

/**
 * The reliability of stated probabilities: the expected calibration error over ten equal bins (Guo,
 * Pleiss, Sun, Weinberger: On calibration of modern neural networks, 2017). 0: what was said with
 * 0.8 is right in 80 of 100 cases.
 */
public final class Calibration {
  private static final int BINS = 10;

  private final int[] items = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] stated = new double[BINS];

  /** Counts an item: how probable it was said to be, 0…1, and whether it is right. */
  public void add(double probability, boolean isRight) {
    int bin = Math.max(0, Math.min(BINS - 1, (int) (probability * BINS)));
    items[bin]++;
    stated[bin] += probability;
    right[bin] += isRight ? 1 : 0;
  }

  /** Returns the mean difference between what was said and what is, 0…1. */
  public double error() {
    double difference = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      difference += Math.abs(stated[bin] - right[bin]);
      all += items[bin];
    }
    return all == 0 ? 0 : difference / all;
  }
}
