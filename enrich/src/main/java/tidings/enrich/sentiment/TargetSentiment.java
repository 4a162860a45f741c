package tidings.enrich.sentiment;

import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;
import tidings.news.Polarity;
import tidings.news.Sentiment;
import tidings.news.Span;

/**
 * Tells the sentiment of a sentence towards one of its words or names, as a reader who knows
 * nothing else would. One for each thread; the model behind it is shared.
 */
public final class TargetSentiment {
  private final SentimentModel model;
  private final TargetReader reader;

  /** Makes one that uses a given model. */
  public TargetSentiment(SentimentModel model) {
    this.model = model;
    this.reader = new TargetReader(model.vocabulary());
  }

  /** Makes one that uses the shipped model, which is loaded at the first call. */
  public static TargetSentiment shipped() {
    return new TargetSentiment(SentimentModel.shipped());
  }

  /** Returns the version of the shipped model. */
  public static String version() {
    return SentimentModel.shipped().version();
  }

  /**
   * Returns the sentiment towards a target: score (positive minus negative), polarity (the most
   * likely), confidence (its probability) and the three probabilities; no sentence.
   *
   * @param from the first token of the sentence
   * @param to the token after its last
   * @param targetFrom the first token of the target, in the sentence
   * @param targetTo the token after its last
   * @throws IndexOutOfBoundsException if the target is empty or not within the sentence
   */
  public Sentiment of(Tokens tokens, int from, int to, int targetFrom, int targetTo) {
    TargetReader.Target target = reader.read(tokens, from, to, targetFrom, targetTo);
    return sentiment(model.probabilities(target), null);
  }

  /** Makes a sentiment of three probabilities, in thousandths. */
  static Sentiment sentiment(double[] probabilities, @Nullable Span sentence) {
    double negative = rounded(probabilities[0]);
    double positive = rounded(probabilities[2]);
    double neutral = rounded(1 - negative - positive);
    Polarity polarity = polarity(negative, neutral, positive);
    double confidence = Math.max(neutral, Math.max(negative, positive));
    return new Sentiment(
        rounded(positive - negative), polarity, confidence, negative, neutral, positive, sentence);
  }

  private static Polarity polarity(double negative, double neutral, double positive) {
    if (neutral >= negative && neutral >= positive) {
      return Polarity.NEUTRAL;
    }
    return negative >= positive ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private static double rounded(double value) {
    return Math.rint(1_000 * value) / 1_000;
  }
}
