package tidings.aggregate.story;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.MinHash;
import tidings.news.Match;

/**
 * The finding that an article repeats another.
 *
 * @param original the article that is repeated
 * @param match the rule that found it
 * @param score share of the text that is the same, 0…1
 */
record Duplicate(LiveArticle original, Match match, double score) {
  /** The surest first: by rule, score, and age of the original. */
  static final Comparator<Duplicate> SUREST =
      Comparator.comparing(Duplicate::match)
          .thenComparing(Comparator.comparingDouble(Duplicate::score).reversed())
          .thenComparing(Duplicate::original, LiveArticle.IN_ORDER);

  /** Compares two articles; null if the one does not repeat the other. */
  static @Nullable Duplicate of(LiveArticle article, LiveArticle original, double nearCopy) {
    boolean sameText = article.textHash() != 0 && article.textHash() == original.textHash();
    double similarity =
        sameText ? 1 : MinHash.similarity(article.signature(), original.signature());
    if (hasUrlOf(article, original)) {
      return new Duplicate(original, Match.SAME_URL, similarity);
    }
    if (sameText) {
      return new Duplicate(original, Match.COPY, similarity);
    }
    return similarity < nearCopy ? null : new Duplicate(original, Match.NEAR_COPY, similarity);
  }

  /**
   * One source may well report several things on one page; two sources that name a page mean it.
   */
  private static boolean hasUrlOf(LiveArticle article, LiveArticle original) {
    return article.url() != null
        && article.url().equals(original.url())
        && !article.source().equals(original.source());
  }
}
