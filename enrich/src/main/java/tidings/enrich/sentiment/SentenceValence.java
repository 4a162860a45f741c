package tidings.enrich.sentiment;

import tidings.enrich.annotator.Tokens;
import tidings.enrich.tokens.Lexicon;

/**
 * Adds up the polarity of a sentence's words, as lexicon methods do: a negation within three words
 * before turns a word round at part of its weight, a modifier right before changes it.
 *
 * @see <a href="https://doi.org/10.1162/COLI_a_00049">Taboada et al. 2011, Lexicon-based methods
 *     for sentiment analysis</a>
 */
final class SentenceValence {
  private static final int NEGATION_REACH = 3;
  private static final int TURNED = -60;
  private final ValenceLexicon model;
  private final Tokens tokens;

  SentenceValence(ValenceLexicon model, Tokens tokens) {
    this.model = model;
    this.tokens = tokens;
  }

  Valence of(int from, int to) {
    int good = 0;
    int bad = 0;
    int at = from;
    while (at < to) {
      Lexicon.Match<Integer> match = model.polarity().match(tokens, at, to);
      if (match == null) {
        at++;
        continue;
      }
      int weight = weight(match.value(), from, at);
      good += Math.max(weight, 0);
      bad += Math.max(-weight, 0);
      at += match.tokens();
    }
    return new Valence(good, bad);
  }

  /** Returns the weight of a word in hundredths, with what stands before it in its sentence. */
  private int weight(int polarity, int from, int at) {
    int change = at > from ? model.change(tokens.lowerCase(at - 1)) : 0;
    int weight = polarity * (100 + change);
    for (int before = at - 1; before >= Math.max(from, at - NEGATION_REACH); before--) {
      if (model.negates(tokens.lowerCase(before))) {
        return weight * TURNED / 100;
      }
    }
    return weight;
  }
}
