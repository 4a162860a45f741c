package tidings.lab.sentiment;

/** Numbers that look random and are the same for the same seed: a linear congruential generator. */
final class Randomness {
  private long state;

  Randomness(long seed) {
    state = seed;
  }

  /** Returns a number from 0 to below 1. */
  double next() {
    state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    return (state >>> 11) / (double) (1L << 53);
  }

  /** Returns numbers from -range to range. */
  float[] around(int count, double range) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) ((2 * next() - 1) * range);
    }
    return numbers;
  }

  void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = (int) (next() * (i + 1));
      int moved = order[i];
      order[i] = order[j];
      order[j] = moved;
    }
  }
}
