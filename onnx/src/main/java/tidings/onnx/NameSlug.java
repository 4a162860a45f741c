package tidings.onnx;

import java.text.Normalizer;
import java.util.Locale;

/** Writes a name in small letters, digits and hyphens, in any script. */
final class NameSlug {
  private NameSlug() {}

  /** Returns the slug, without marks; empty if there is neither letter nor digit. */
  static String of(String name) {
    String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    letters
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point)) {
                slug.appendCodePoint(point);
              } else if (isGap(point) && slug.length() > 0 && !endsInHyphen(slug)) {
                slug.append('-');
              }
            });
    if (endsInHyphen(slug)) {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  private static boolean isGap(int point) {
    return Character.isWhitespace(point) || point == '-' || point == '&' || point == '/';
  }

  private static boolean endsInHyphen(StringBuilder slug) {
    return slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
  }
}
