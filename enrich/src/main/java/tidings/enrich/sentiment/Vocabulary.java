package tidings.enrich.sentiment;

/**
 * Looks words up, and keeps those seen lately. One for each thread; what it answers does not depend
 * on what it was asked before.
 */
final class Vocabulary {
  private static final int KEPT = 1 << 13;
  private final Connotations connotations;
  private final Grammar grammar;
  private final WordTable table;
  private final Word[] kept = new Word[KEPT];

  Vocabulary(Connotations connotations, Grammar grammar, WordTable table) {
    this.connotations = connotations;
    this.grammar = grammar;
    this.table = table;
  }

  /** Returns a word by its form in lower case, with straight or curled apostrophes. */
  Word word(String lowerCase) {
    String form = lowerCase.replace('’', '\'');
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 13) & (KEPT - 1);
    Word word = kept[place];
    if (word == null || !word.is(form)) {
      word = new Word(form, connotations, grammar, table);
      kept[place] = word;
    }
    return word;
  }

  Grammar grammar() {
    return grammar;
  }
}
