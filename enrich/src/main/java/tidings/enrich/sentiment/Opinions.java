package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.news.Polarity;
import tidings.news.Sentiment;
import tidings.news.Span;

/**
 * The sentiment of several sentences towards one thing. A sentence that takes sides says more than
 * one that does not, so each counts by how little neutral it is.
 */
final class Opinions {
  /** Weight of a sentence that takes no side at all, against one that surely does. */
  private static final double NO_SIDE = 0.1;

  private final List<Opinion> opinions = new ArrayList<>();

  /**
   * What one sentence says.
   *
   * @param sentence where it is in the text; null for the title
   */
  private record Opinion(Sentiment sentiment, double weight, @Nullable Span sentence) {
    double probability(Polarity polarity) {
      return switch (polarity) {
        case NEGATIVE -> sentiment.getNegative();
        case POSITIVE -> sentiment.getPositive();
        case NEUTRAL, UNKNOWN -> sentiment.getNeutral();
      };
    }
  }

  void add(Sentiment sentiment, double weight, @Nullable Span sentence) {
    double sides = NO_SIDE + (1 - NO_SIDE) * (1 - sentiment.getNeutral());
    opinions.add(new Opinion(sentiment, weight * sides, sentence));
  }

  boolean isEmpty() {
    return opinions.isEmpty();
  }

  /** Returns the weighted mean, with the sentence that speaks most for its polarity. */
  Sentiment together() {
    double[] probabilities = mean();
    Polarity polarity = TargetSentiment.sentiment(probabilities, null).getPolarity();
    return TargetSentiment.sentiment(probabilities, deciding(polarity));
  }

  /** Returns the weighted mean of the probabilities of negative, neutral, positive. */
  private double[] mean() {
    double weight = 0;
    double negative = 0;
    double positive = 0;
    for (Opinion opinion : opinions) {
      weight += opinion.weight();
      negative += opinion.weight() * opinion.sentiment().getNegative();
      positive += opinion.weight() * opinion.sentiment().getPositive();
    }
    return new double[] {negative / weight, 1 - (negative + positive) / weight, positive / weight};
  }

  private @Nullable Span deciding(Polarity polarity) {
    Opinion best = opinions.get(0);
    for (Opinion opinion : opinions) {
      double gain =
          opinion.weight() * opinion.probability(polarity)
              - best.weight() * best.probability(polarity);
      best = gain > 0 ? opinion : best;
    }
    return best.sentence();
  }
}
