package tidings.enrich.annotator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A name in lower-case ASCII letters and digits, with a hyphen between words, the same for all its
 * spellings. Accents go, and letters such as ł and ß become their ASCII counterparts; letters
 * outside Latin script are given by their code points in hexadecimal.
 */
public final class Slug {
  /** Letters that Unicode does not take apart into a base letter and marks. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i");

  private Slug() {}

  /**
   * Returns the slug: empty if there is neither letter nor digit. The slug of a slug is that slug;
   * the time grows with the length of the name.
   */
  public static String of(String name) {
    if (isSlug(name)) {
      return name;
    }
    StringBuilder slug = new StringBuilder(name.length());
    if (isAscii(name)) {
      for (int i = 0; i < name.length(); i++) {
        appendAscii(slug, name.charAt(i));
      }
    } else {
      String taken = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
      taken.codePoints().forEach(point -> append(slug, point));
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  /** Returns whether it is written so already, as most words in lower case are. */
  private static boolean isSlug(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int point) {
    return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void appendAscii(StringBuilder slug, char c) {
    char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    append(slug, lower);
  }

  private static void append(StringBuilder slug, int point) {
    if (isPlain(point)) {
      slug.append((char) point);
      return;
    }
    String letter = point >= 0x80 && point <= 0xffff ? LETTERS.get((char) point) : null;
    if (letter != null) {
      slug.append(letter);
      return;
    }
    if (Character.isLetterOrDigit(point)) {
      slug.append(Integer.toHexString(point));
      return;
    }
    // Marks, full stops and apostrophes vanish, so that U.S. is us and O'Hara is ohara.
    boolean parts = Character.isWhitespace(point) || point == '-' || point == '&' || point == '/';
    if (parts && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
