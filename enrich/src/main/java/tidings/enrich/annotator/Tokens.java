package tidings.enrich.annotator;

import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a text, in order and without overlap: words, numbers, single marks of punctuation.
 * Immutable.
 */
public final class Tokens {
  /** No tokens. */
  public static final Tokens NONE = new Tokens("", new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final String[] lowerCase;

  /**
   * Makes the tokens of a text.
   *
   * @param starts offsets of the first code unit of each token, ascending
   * @param ends offsets after the last code unit of each token
   */
  public Tokens(String text, int[] starts, int[] ends) {
    this.starts = starts.clone();
    this.ends = ends.clone();
    words = new String[starts.length];
    lowerCase = new String[starts.length];
    for (int i = 0; i < starts.length; i++) {
      words[i] = text.substring(starts[i], ends[i]);
      lowerCase[i] = words[i].toLowerCase(Locale.ROOT);
    }
  }

  private Tokens(Tokens tokens, int size) {
    starts = Arrays.copyOf(tokens.starts, size);
    ends = Arrays.copyOf(tokens.ends, size);
    words = Arrays.copyOf(tokens.words, size);
    lowerCase = Arrays.copyOf(tokens.lowerCase, size);
  }

  /** Returns the number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Returns the offset of the first code unit of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns the offset after the last code unit of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns a token as it is written. */
  public String word(int token) {
    return words[token];
  }

  /** Returns a token in lower case, by the rules of no particular language. */
  public String lowerCase(int token) {
    return lowerCase[token];
  }

  /**
   * Returns the first token that starts at the offset or after it; {@link #size()} if none does.
   */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the tokens that end before the offset or at it. */
  Tokens upTo(int offset) {
    int size = firstFrom(offset);
    while (size > 0 && ends[size - 1] > offset) {
      size--;
    }
    return size == size() ? this : new Tokens(this, size);
  }
}
