package tidings.enrich.language;

import java.util.List;

/**
 * A language that a text may be written in.
 *
 * @param tag BCP 47
 * @param confidence 0…1
 */
record Guess(String tag, double confidence) {
  /** Returns the likeliest of some languages by the logarithms of their likelihoods. */
  static Guess likeliest(List<String> tags, double[] logarithms) {
    int best = 0;
    for (int i = 1; i < logarithms.length; i++) {
      best = logarithms[i] > logarithms[best] ? i : best;
    }
    double all = 0;
    for (double logarithm : logarithms) {
      all += StrictMath.exp(logarithm - logarithms[best]);
    }
    return new Guess(tags.get(best), Math.round(990 / all) / 1000.0);
  }
}
