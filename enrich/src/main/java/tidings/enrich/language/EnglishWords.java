package tidings.enrich.language;

import java.util.Set;

/**
 * Tells plain English by the function words that no other language has: most of the world's news
 * that reaches us is English, and the n-gram model takes half of the whole chain's time. Where this
 * is not sure, the model decides.
 */
final class EnglishWords {
  private static final Set<String> WORDS =
      Set.of(
          "the", "and", "that", "with", "from", "this", "which", "have", "has", "had", "were",
          "been", "their", "they", "would", "about", "said", "after", "his", "her", "who", "when",
          "than", "its", "there", "while", "what", "could", "of");

  private static final int MIN_WORDS = 5;

  /**
   * Written English has some 25 % of these words; headlines and tables have fewer, and go to the
   * model.
   */
  private static final int MIN_PERCENT = 12;

  private EnglishWords() {}

  /** Returns whether a text is English beyond doubt. */
  static boolean prove(String text) {
    int words = 0;
    int english = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      char character = at < text.length() ? text.charAt(at) : ' ';
      boolean letter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
      if (!letter && character > 0x7f && Character.isLetter(character)) {
        words++; // a letter of another alphabet, or one with a mark: it counts against English
      }
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words++;
        english += WORDS.contains(text.substring(start, at)) ? 1 : 0;
        start = -1;
      }
    }
    return english >= MIN_WORDS && english * 100 >= words * MIN_PERCENT;
  }
}
