package tidings.lab.data;

import tidings.enrich.annotator.Tokens;

/**
 * The tokens that a stretch of text touches; at least one.
 *
 * @param from the first of them
 * @param to the token after the last
 */
public record TokenRange(int from, int to) {
  static TokenRange of(Tokens tokens, int start, int end) {
    int from = 0;
    while (from < tokens.size() - 1 && tokens.end(from) <= start) {
      from++;
    }
    int to = from + 1;
    while (to < tokens.size() && tokens.start(to) < end) {
      to++;
    }
    return new TokenRange(from, to);
  }
}
