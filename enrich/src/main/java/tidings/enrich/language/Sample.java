package tidings.enrich.language;

/** The words of an article that show its language: no addresses and no names of accounts. */
final class Sample {
  /** Beyond it the models get slower and no surer. */
  private static final int LENGTH = 400;

  /** A longer one is no word, and nobody's work shall grow with it. */
  private static final int MAX_WORD_LENGTH = 200;

  private final StringBuilder words = new StringBuilder(LENGTH);

  private Sample() {}

  /** Takes a sample of some 400 characters from the title and the beginning of the text. */
  static String of(String title, String text) {
    Sample sample = new Sample();
    sample.add(title);
    sample.add(text);
    return sample.words.toString();
  }

  private void add(String source) {
    int at = 0;
    while (at < source.length() && words.length() < LENGTH) {
      int end = at;
      while (end < source.length() && !isSpace(source.charAt(end)) && end - at < MAX_WORD_LENGTH) {
        end++;
      }
      if (end < source.length() && Character.isLowSurrogate(source.charAt(end)) && end > at) {
        end--; // not between the halves of a pair
      }
      if (!isAddress(source, at, end)) {
        words.append(source, at, end).append(' ');
      }
      at = Math.max(end, at + 1);
      if (end > 0 && end < source.length() && isSpace(source.charAt(end))) {
        at = end + 1;
      }
    }
  }

  private static boolean isSpace(char character) {
    return character <= ' ' || character == '\u00a0' || character == '\u2028';
  }

  private static boolean isAddress(String source, int start, int end) {
    if (end - start < 2) {
      return false;
    }
    char first = source.charAt(start);
    if (first == '@' || first == '#' || source.startsWith("www.", start)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      char character = source.charAt(i);
      if (character == '@' || (character == ':' && source.startsWith("://", i))) {
        return true;
      }
    }
    return false;
  }
}
