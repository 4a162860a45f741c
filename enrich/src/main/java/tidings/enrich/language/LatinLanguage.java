package tidings.enrich.language;

/**
 * A language in Latin script.
 *
 * @param tag BCP 47
 * @param marked how many of a thousand letters carry a mark
 * @param marks its letters with marks, in lower case
 * @param unmarked what a letter without a mark adds to its logarithm of likelihood
 */
record LatinLanguage(String tag, int marked, String marks, double unmarked) {
  LatinLanguage(String tag, int marked, String marks) {
    this(tag, marked, marks, StrictMath.log(1 - marked / 1000.0));
  }
}
