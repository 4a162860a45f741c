package tidings.enrich.entities;

/** Capital letters in words. */
final class Capitals {
  private Capitals() {}

  /** Returns whether all letters are capitals, at least one of them. */
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
