package tidings.enrich.sentiment;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up, and keeps those seen lately. Shared by all threads; what it answers does not
 * depend on what it was asked before.
 */
final class Vocabulary {
  /** Of a longer word only its beginning counts: nothing that long is one. */
  private static final int MAX_LENGTH = 40;

  private static final int KEPT = 1 << 14;
  private final Connotations connotations;
  private final Grammar grammar;
  private final WordTable table;
  private final AtomicReferenceArray<@Nullable Word> kept = new AtomicReferenceArray<>(KEPT);

  Vocabulary(Connotations connotations, Grammar grammar, WordTable table) {
    this.connotations = connotations;
    this.grammar = grammar;
    this.table = table;
  }

  /** Returns a word by its form in lower case, with straight or curled apostrophes. */
  Word word(String lowerCase) {
    String whole =
        lowerCase.length() <= MAX_LENGTH ? lowerCase : lowerCase.substring(0, MAX_LENGTH);
    String form = whole.indexOf('’') < 0 ? whole : whole.replace('’', '\'');
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 13) & (KEPT - 1);
    Word word = kept.get(place);
    if (word == null || !word.is(form)) {
      word = new Word(form, connotations, grammar, table);
      kept.set(place, word);
    }
    return word;
  }

  Grammar grammar() {
    return grammar;
  }
}
