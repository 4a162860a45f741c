package tidings.enrich.ner;

/**
 * A word as features see it: made once for every spelling, for all its occurrences. The arrays are
 * rows of weights and are not to be changed.
 */
final class Word {
  final String lowerCase;

  /** Hashes of its parts, which features of several words are made of; 0 where it has none. */
  final int lower;

  final int shape;
  final int suffix;
  final int cluster;
  final int cluster6;
  final int cluster8;

  final boolean alphabetic;
  final boolean capitalized;

  /** Whether it is a mark other than a comma; a capital letter after it says little. */
  final boolean mark;

  /**
   * Rows that it adds to the token's own score and to those of others; none when they are summed.
   */
  final WordRows rows;

  /** The sums of those rows' weights; empty while a model is trained. */
  final WordScores scores;

  Word(WordParts parts, WordScores.Source scorer) {
    lowerCase = parts.lowerCase();
    lower = parts.lower();
    shape = parts.shape();
    suffix = parts.suffix();
    cluster = parts.cluster(WordParts.WHOLE);
    cluster6 = parts.cluster(6);
    cluster8 = parts.cluster(8);
    alphabetic = parts.alphabetic();
    capitalized = parts.capitalized();
    mark = parts.mark();
    WordRows all = WordRows.of(parts);
    scores = scorer.scores(all);
    rows = scores == WordScores.NONE ? all : WordRows.NONE;
  }
}
