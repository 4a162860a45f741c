package tidings.aggregate.window;

/** Numbers as they are published: rounded, so that their text is short and stable. */
final class Decimals {
  private static final double TEN_THOUSAND = 10_000.0;
  private static final double MILLI = 1_000.0;

  private Decimals() {}

  /** Rounds to four decimals. */
  static double four(double value) {
    return Math.round(value * TEN_THOUSAND) / TEN_THOUSAND;
  }

  /** The mean of a sum of thousandths; 0 of nothing. */
  static double meanOfMilli(long sumMilli, long count) {
    return count == 0 ? 0.0 : four(sumMilli / MILLI / count);
  }

  /** The standard deviation from a sum of thousandths and of their squares; 0 of nothing. */
  static double spreadOfMilli(long sumMilli, long squares, long count) {
    if (count == 0) {
      return 0.0;
    }
    double mean = (double) sumMilli / count;
    double variance = Math.max(0.0, (double) squares / count - mean * mean);
    return four(Math.sqrt(variance) / MILLI);
  }
}
