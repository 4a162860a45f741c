package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Something said, before it is known who its speaker is in the article.
 *
 * @param from first token of the words said
 * @param to token after their last
 * @param direct whether they stand between marks of their own
 * @param who the words that name the speaker; null if none do
 * @param cue the verb of saying; {@link #NONE} or {@link #WITHIN} without one
 */
record Said(int from, int to, boolean direct, @Nullable NounPhrase who, int cue) {
  /** No verb: the words are a sentence of their own. */
  static final int NONE = -1;

  /** No verb: the words stand within a sentence of the author's. */
  static final int WITHIN = -2;
}
