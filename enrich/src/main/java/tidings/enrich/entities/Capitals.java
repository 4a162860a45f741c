package tidings.enrich.entities;

/** What capitals say about a word. */
final class Capitals {
  private Capitals() {}

  /** Whether all letters are capitals, at least one of them. */
  static boolean only(CharSequence word) {
    boolean any = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      any |= Character.isUpperCase(c);
    }
    return any;
  }
}
