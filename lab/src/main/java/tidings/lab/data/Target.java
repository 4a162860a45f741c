package tidings.lab.data;

import tidings.enrich.annotator.Tokens;
import tidings.news.Polarity;

/**
 * Something in a sentence that the sentence speaks of well, badly, or neither.
 *
 * @param id its id, else its line
 * @param sentence the sentence
 * @param name the target as the file names it
 * @param from offset of its first character in the sentence; -1 if it does not occur
 * @param to offset after its last
 * @param gold what is said of it; unknown if those who labelled it did not agree
 */
public record Target(String id, String sentence, String name, int from, int to, Polarity gold) {
  /** Returns whether the target occurs in the sentence. */
  public boolean occurs() {
    return from >= 0;
  }

  /** Returns which tokens of the sentence name the target, if it occurs. */
  public TokenRange range(Tokens tokens) {
    return TokenRange.of(tokens, from, to);
  }
}
