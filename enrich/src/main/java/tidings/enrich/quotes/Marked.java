package tidings.enrich.quotes;

/**
 * Words between quotation marks.
 *
 * @param open first token of the opening mark
 * @param from first token after it
 * @param to first token of the closing mark, or the one after the last word where it was lost
 * @param after first token after the closing mark
 */
record Marked(int open, int from, int to, int after) {
  private static final int SHORT_WORD = 4;

  /** Returns whether all longer words have capitals, as in the title of a book or a film. */
  boolean isTitle(Passage passage) {
    int capitals = 0;
    for (int at = from; at < to; at++) {
      if (passage.isCapital(at)) {
        capitals++;
      } else if (passage.isLetters(at) && passage.word(at).length() > SHORT_WORD) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** Returns the last token before it, marks included; -1 at the beginning. */
  int before() {
    return open - 1;
  }
}
