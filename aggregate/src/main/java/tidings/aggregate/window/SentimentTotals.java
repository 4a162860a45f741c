package tidings.aggregate.window;

/** Sentiment of the reports in a window, in thousandths. */
final class SentimentTotals {
  /**
   * A score beyond this many thousandths either way is positive or negative; within it is neutral.
   */
  static final int POLAR_MILLI = 100;

  private long sum;
  private long squares;
  private int positive;
  private int neutral;
  private int negative;

  /** Adds (sign 1) or subtracts (sign -1) a report of that sentiment. */
  void count(int milli, int sign) {
    sum += (long) sign * milli;
    squares += (long) sign * milli * milli;
    if (milli >= POLAR_MILLI) {
      positive += sign;
      return;
    }
    if (milli <= -POLAR_MILLI) {
      negative += sign;
      return;
    }
    neutral += sign;
  }

  void clear() {
    sum = 0;
    squares = 0;
    positive = 0;
    neutral = 0;
    negative = 0;
  }

  long sum() {
    return sum;
  }

  long squares() {
    return squares;
  }

  int positive() {
    return positive;
  }

  int neutral() {
    return neutral;
  }

  int negative() {
    return negative;
  }
}
