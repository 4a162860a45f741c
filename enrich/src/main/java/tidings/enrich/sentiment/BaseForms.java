package tidings.enrich.sentiment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds what an inflected English word may be a form of: the endings of plural, past, participle
 * and adverb taken off, and the irregular forms of a list. The candidates need not be words.
 */
final class BaseForms {
  private static final int MIN_LENGTH = 4;
  private final Map<String, String> irregular = new HashMap<>();

  void putIrregular(String form, String base) {
    irregular.put(form, base);
  }

  boolean isIrregular(String form) {
    return irregular.containsKey(form);
  }

  /** Returns the word itself and what it may be a form of, most likely first. */
  Set<String> candidates(String word) {
    Set<String> found = new LinkedHashSet<>();
    found.add(word);
    String base = irregular.get(word);
    if (base != null) {
      found.add(base);
    }
    if (word.length() >= MIN_LENGTH) {
      addPlural(word, found);
      addPast(word, found);
      addParticiple(word, found);
      addAdverb(word, found);
    }
    return found;
  }

  private static void addPlural(String word, Set<String> found) {
    if (word.endsWith("ies")) {
      found.add(cut(word, 3) + "y");
    }
    if (word.endsWith("es")) {
      found.add(cut(word, 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      found.add(cut(word, 1));
    }
  }

  private static void addPast(String word, Set<String> found) {
    if (!word.endsWith("ed")) {
      return;
    }
    if (word.endsWith("ied")) {
      found.add(cut(word, 3) + "y");
    }
    found.add(cut(word, 2));
    found.add(cut(word, 1));
    if (isDoubled(word, 2)) {
      found.add(cut(word, 3));
    }
  }

  private static void addParticiple(String word, Set<String> found) {
    if (!word.endsWith("ing") || word.length() == MIN_LENGTH) {
      return;
    }
    found.add(cut(word, 3));
    found.add(cut(word, 3) + "e");
    if (isDoubled(word, 3)) {
      found.add(cut(word, 4));
    }
  }

  private static void addAdverb(String word, Set<String> found) {
    if (!word.endsWith("ly")) {
      return;
    }
    found.add(cut(word, 2));
    if (word.endsWith("ily")) {
      found.add(cut(word, 3) + "y");
    }
    if (word.endsWith("bly") || word.endsWith("ply") || word.endsWith("tly")) {
      found.add(cut(word, 1) + "e");
    }
    if (word.endsWith("ically")) {
      found.add(cut(word, 4));
    }
  }

  /** Returns whether the two letters before an ending are the same, as in planned. */
  private static boolean isDoubled(String word, int ending) {
    int last = word.length() - ending - 1;
    return last >= 2 && word.charAt(last) == word.charAt(last - 1);
  }

  private static String cut(String word, int ending) {
    return word.substring(0, word.length() - ending);
  }
}
