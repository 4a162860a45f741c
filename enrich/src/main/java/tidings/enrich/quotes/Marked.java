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
  /** Returns the last token before it, marks included; -1 at the beginning. */
  int before() {
    return open - 1;
  }
}
