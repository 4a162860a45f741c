package tidings.enrich.ner;

/** Finds short forms where they are explained: Bank of Velm ( BoV ). */
final class Acronyms {
  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 10;

  private Acronyms() {}

  /** Returns whether a word in brackets is made of the initials of the words before the bracket. */
  static boolean isExplained(Sentence sentence, int i) {
    String letters = sentence.word(i).lowerCase;
    boolean bracketed =
        i > MIN_LENGTH
            && sentence.word(i - 1).lowerCase.equals("(")
            && i + 1 < sentence.size()
            && sentence.word(i + 1).lowerCase.equals(")");
    if (!bracketed || letters.length() < MIN_LENGTH || letters.length() > MAX_LENGTH) {
      return false;
    }
    return hasInitials(sentence, i - 2, letters);
  }

  /** Goes back word by word; words written small may be left out. */
  private static boolean hasInitials(Sentence sentence, int last, String letters) {
    int missing = letters.length();
    for (int i = last; i >= 0 && missing > 0; i--) {
      Word word = sentence.word(i);
      boolean same = word.lowerCase.charAt(0) == letters.charAt(missing - 1);
      if (!same && (word.capitalized || !word.alphabetic || missing == letters.length())) {
        return false;
      }
      missing -= same ? 1 : 0;
    }
    return missing == 0;
  }
}
