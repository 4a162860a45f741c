package tidings.enrich.ner;

import java.util.Locale;

/** The spelling of a word: the parts of it that features are made of. */
final class Spelling {
  /** Longer words are cut to this many characters, so that no word costs more than others. */
  static final int MAX_LENGTH = 60;

  private static final int MAX_RUN = 2;

  private Spelling() {}

  /** Returns a word with one kind of quotation mark, apostrophe, dash and bracket, cut if long. */
  static String normalized(String word) {
    return switch (word) {
      case "``", "''", "“", "”", "„", "«", "»" -> "\"";
      case "’s" -> "'s";
      case "’S" -> "'S";
      case "‘", "’" -> "'";
      case "–", "—" -> "-";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "" -> " ";
      default ->
          word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word.replace('’', '\'');
    };
  }

  static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Returns a word with 0 for every digit. */
  static String digitsAlike(String word) {
    char[] characters = word.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= '0' && characters[i] <= '9') {
        characters[i] = '0';
      }
    }
    return new String(characters);
  }

  /** Returns X, x and d for the letters and digits of a word, runs cut to two: Mc'Dooo → XxXxx. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char before = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      run = kind == before ? run + 1 : 1;
      before = kind;
      if (run <= MAX_RUN) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isDigit(c)) {
      return 'd';
    }
    return Character.isLetter(c) ? 'x' : c;
  }

  static String first(String word, int characters) {
    return word.length() < characters ? word : word.substring(0, characters);
  }

  static String last(String word, int characters) {
    return word.substring(Math.max(0, word.length() - characters));
  }
}
