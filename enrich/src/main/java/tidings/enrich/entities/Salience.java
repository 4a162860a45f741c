package tidings.enrich.entities;

import java.util.List;

/**
 * The share of an article that is about an entity, from what tells most in the news (after Dunietz
 * and Gillick, A New Entity Salience Task with Millions of Training Examples, 2014): the headline,
 * how early it is named and how often. An entity's weight is its mentions in the text, plus 4 if
 * the title names it, plus 3 if the first sentence does, or else 1 if one of the next three does;
 * salience is its share in the weight of all entities of the article, in ten-thousandths, rounded
 * down, so that they sum to 1 at most.
 */
final class Salience {
  private static final int TITLE = 4;
  private static final int FIRST_SENTENCE = 3;
  private static final int EARLY = 1;
  private static final int EARLY_SENTENCES = 4;
  private final long total;

  Salience(List<Referent> referents) {
    long sum = 0;
    for (Referent referent : referents) {
      sum += weight(referent);
    }
    total = sum;
  }

  /** Returns the share, 0…1. */
  double of(Referent referent) {
    long tenThousandths = weight(referent) * 10_000L / Math.max(1, total);
    return tenThousandths / 10_000.0;
  }

  static int weight(Referent referent) {
    int inText = 0;
    boolean inTitle = false;
    int first = Integer.MAX_VALUE;
    for (NameMention mention : referent.mentions()) {
      inTitle |= mention.inTitle();
      inText += mention.inTitle() ? 0 : 1;
      first = mention.inTitle() ? first : Math.min(first, mention.sentence().index());
    }
    int place = first == 0 ? FIRST_SENTENCE : first < EARLY_SENTENCES ? EARLY : 0;
    return inText + (inTitle ? TITLE : 0) + place;
  }
}
