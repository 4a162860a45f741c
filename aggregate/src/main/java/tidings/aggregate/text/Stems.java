package tidings.aggregate.text;

/**
 * Folds the commonest English endings, so that "talks", "talked" and "talking" are one term.
 * Lighter than Porter's: what it folds wrongly costs more than what it leaves.
 */
final class Stems {
  private static final int LEAST_LENGTH = 4;

  private Stems() {}

  static String of(String word) {
    if (word.length() < LEAST_LENGTH || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
      return word;
    }
    return withoutFinalE(withoutTense(withoutPlural(word)));
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") && word.length() > LEAST_LENGTH) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return cut(word, 2);
    }
    boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return word.endsWith("s") && !singular ? cut(word, 1) : word;
  }

  private static String withoutTense(String word) {
    if (word.endsWith("ied") && word.length() > LEAST_LENGTH) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ing") && hasVowel(word, word.length() - 3)) {
      return undoubled(cut(word, 3));
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, word.length() - 2)) {
      return undoubled(cut(word, 2));
    }
    return word;
  }

  private static String withoutFinalE(String word) {
    return word.endsWith("e") && word.length() >= LEAST_LENGTH ? cut(word, 1) : word;
  }

  /** "stopp" is "stop", but "tell", "pass" and "buzz" stay. */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    if (last < 3
        || stem.charAt(last) != stem.charAt(last - 1)
        || "lsz".indexOf(stem.charAt(last)) >= 0) {
      return stem;
    }
    return cut(stem, 1);
  }

  /** A stem has two letters before its ending at least, one of them a vowel: "bring" is a stem. */
  private static boolean hasVowel(String word, int end) {
    if (end < 3) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
