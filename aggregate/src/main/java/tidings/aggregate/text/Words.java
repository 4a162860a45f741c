package tidings.aggregate.text;

import java.text.Normalizer;

/**
 * Finds the words of a text: runs of letters and digits; pairs of signs where no space parts words.
 */
public final class Words {
  /** Takes the words of a text in order. */
  public interface Visitor {
    /** Takes one word: where it starts and where it ends (exclusive), in UTF-16 code units. */
    void word(int start, int end);
  }

  private Words() {}

  public static void scan(String text, Visitor visitor) {
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      if (isUnspaced(text.charAt(at))) {
        pairs(at, end, visitor);
      } else {
        visitor.word(at, end);
      }
      at = end;
    }
  }

  private static int end(String text, int start) {
    boolean unspaced = isUnspaced(text.charAt(start));
    int at = start + 1;
    while (at < text.length()) {
      boolean inside =
          Character.isLetterOrDigit(text.charAt(at))
              ? isUnspaced(text.charAt(at)) == unspaced
              : joins(text, at);
      if (!inside) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** An apostrophe between letters, a point or comma between digits. */
  private static boolean joins(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char sign = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (sign == '\'' || sign == '’') {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return (sign == '.' || sign == ',') && Character.isDigit(before) && Character.isDigit(after);
  }

  private static void pairs(int start, int end, Visitor visitor) {
    if (end - start == 1) {
      visitor.word(start, end);
    }
    for (int at = start; at + 2 <= end; at++) {
      visitor.word(at, at + 2);
    }
  }

  /** Chinese, Japanese and Thai are written without spaces. */
  private static boolean isUnspaced(char sign) {
    return sign >= '\u0E00'
        && (sign <= '\u0E7F'
            || (sign >= '\u3040' && sign <= '\u30FF')
            || (sign >= '\u3400' && sign <= '\u9FFF'));
  }

  /** Returns the word in lower case, without accents and without a possessive ending. */
  public static String normal(String text, int start, int end) {
    char[] letters = new char[end - start];
    boolean ascii = true;
    for (int i = 0; i < letters.length; i++) {
      char letter = Character.toLowerCase(text.charAt(start + i));
      letters[i] = letter == '’' ? '\'' : letter;
      ascii &= letters[i] < 0x80;
    }
    String word = withoutPossessive(letters);
    return ascii ? word : withoutAccents(word);
  }

  private static String withoutPossessive(char[] letters) {
    int length = letters.length;
    if (length > 2 && letters[length - 2] == '\'') {
      length -= letters[length - 1] == 's' ? 2 : 0;
    }
    return new String(letters, 0, length);
  }

  private static String withoutAccents(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(parts.charAt(i));
      }
    }
    return plain.toString();
  }
}
