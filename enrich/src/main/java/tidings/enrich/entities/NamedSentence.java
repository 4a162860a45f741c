package tidings.enrich.entities;

import java.util.List;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.ner.TaggedName;

/**
 * A sentence of the text, or the title, and the names in it.
 *
 * @param index its number in the text, from 0; {@link #TITLE} for the title
 * @param from its first token
 * @param to the token after its last
 * @param isInCapitals whether all of it is in capitals, so that they say nothing
 * @param names their words are counted from the sentence's first token
 */
record NamedSentence(
    int index, Tokens tokens, int from, int to, boolean isInCapitals, List<TaggedName> names) {
  static final int TITLE = -1;

  /** Fewer words in capitals may all be names. */
  private static final int MIN_WORDS = 3;

  NamedSentence(int index, Tokens tokens, int from, int to, List<TaggedName> names) {
    this(index, tokens, from, to, isInCapitals(tokens, from, to), names);
  }

  boolean isTitle() {
    return index == TITLE;
  }

  /** Returns the words as written. */
  String[] words() {
    String[] words = new String[to - from];
    for (int token = from; token < to; token++) {
      words[token - from] = tokens.word(token);
    }
    return words;
  }

  NamedSentence with(List<TaggedName> found) {
    return new NamedSentence(index, tokens, from, to, isInCapitals, found);
  }

  private static boolean isInCapitals(Tokens tokens, int from, int to) {
    int words = 0;
    for (int token = from; token < to; token++) {
      String word = tokens.word(token);
      boolean isWord = Character.isLetter(word.charAt(0));
      if (isWord && !Capitals.only(word) && !word.endsWith("'s")) {
        return false;
      }
      words += isWord ? 1 : 0;
    }
    return words >= MIN_WORDS;
  }
}
