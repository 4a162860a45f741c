package tidings.ingest.article;

/** Cuts texts to a number of bytes of UTF-8, never within a character. */
final class Utf8Limit {
  private Utf8Limit() {}

  /** Returns the longest beginning of at most {@code bytes} bytes. */
  static String cut(String text, int bytes) {
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      used += length(character);
      if (used > bytes) {
        return text.substring(0, i);
      }
      i += Character.charCount(character);
    }
    return text;
  }

  /** As {@link #cut}, but after a whole paragraph where that costs less than half of the text. */
  static String cutAtParagraph(String text, int bytes) {
    String cut = cut(text, bytes);
    int end = cut.lastIndexOf('\n');
    return cut.length() == text.length() || end < cut.length() / 2 ? cut : cut.substring(0, end);
  }

  private static int length(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
