package tidings.lab.ner;

import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Writes a share of the sentences as headlines are written, so that these can be learned too. */
final class Recasing {
  private static final double CAPITALS = 0.06;
  private static final double TITLE = 0.05;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as",
          "with", "from", "'s", "n't", "is", "vs", "v", "after", "over");

  private Recasing() {}

  /** Returns the words, or the words in capitals, or with a capital each. */
  static String[] of(String[] words, Random random) {
    double share = random.nextDouble();
    if (share < CAPITALS) {
      return capitals(words);
    }
    return share < CAPITALS + TITLE ? title(words) : words;
  }

  static String[] capitals(String[] words) {
    String[] capitals = words.clone();
    for (int i = 0; i < words.length; i++) {
      capitals[i] = words[i].toUpperCase(Locale.ROOT);
    }
    return capitals;
  }

  static String[] title(String[] words) {
    String[] title = words.clone();
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (!word.isEmpty() && (i == 0 || !SMALL.contains(word))) {
        title[i] = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      }
    }
    return title;
  }
}
