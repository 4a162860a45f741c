package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;
import tidings.news.Entity;

/**
 * Who said something, as far as the article tells.
 *
 * @param entity the speaker; null if it is not known
 * @param mention the words that name them; null if there are none
 * @param rule what led to the speaker
 */
record Attribution(@Nullable Entity entity, @Nullable NounPhrase mention, Rule rule) {
  /**
   * The evidence for a speaker, with its confidence: how often it was right in news read by eye.
   */
  enum Rule {
    NAMED(0.95),
    PRONOUN(0.9),
    BODY(0.7),
    SAME_PARAGRAPH(0.9),
    NEXT_PARAGRAPH(0.8),
    UNKNOWN(0);

    private final double confidence;

    Rule(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }

  static Attribution unknown(@Nullable NounPhrase mention) {
    return new Attribution(null, mention, Rule.UNKNOWN);
  }

  double confidence() {
    return entity == null ? 0 : rule.confidence();
  }
}
