package tidings.lab.data;

/**
 * Precision, recall and their harmonic mean, each 0…1; what has no denominator is 0.
 *
 * @param precision share of what was found that is true
 * @param recall share of what is true that was found
 * @param f1 harmonic mean of the two, or the mean of that of several classes
 */
public record Score(double precision, double recall, double f1) {

  /** Makes a score of precision and recall. */
  public static Score of(double precision, double recall) {
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /** Makes a score of counts: how many are right, how many were found, how many are true. */
  public static Score of(long right, long found, long gold) {
    return of(ratio(right, found), ratio(right, gold));
  }

  /** Returns the share of a part; 0 of nothing. */
  public static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
