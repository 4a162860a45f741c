package tidings.enrich.ner;

/** The capitalization of a sentence; in headlines capital letters say little about names. */
enum Casing {
  /** As in running text. */
  MIXED(0),
  /** ALL IN CAPITALS, as agencies write headlines. */
  CAPITALS(1),
  /** Every Longer Word Begins With a Capital. */
  TITLE(2);

  private static final int SHORT = 3;

  /** The code in features: models depend on it. */
  final int code;

  Casing(int code) {
    this.code = code;
  }

  /** Returns how a sentence is capitalized. */
  static Casing of(String[] words) {
    int alphabetic = 0;
    int capitals = 0;
    int longer = 0;
    int longerCapitalized = 0;
    for (String word : words) {
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      alphabetic++;
      capitals += hasLowerCase(word) ? 0 : 1;
      if (word.length() > SHORT) {
        longer++;
        longerCapitalized += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    if (alphabetic >= 2 && capitals * 10 >= alphabetic * 8) {
      return CAPITALS;
    }
    boolean title = alphabetic >= 4 && longer >= 3 && longerCapitalized * 10 >= longer * 9;
    return title ? TITLE : MIXED;
  }

  private static boolean hasLowerCase(String word) {
    int end = Math.min(word.length(), Spelling.MAX_LENGTH);
    for (int i = 0; i < end; i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
