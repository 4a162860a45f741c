package tidings.lab.sentiment;

import java.util.List;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.sentiment.SentimentModel;
import tidings.enrich.sentiment.TargetSentiment;
import tidings.enrich.tokens.Tokenizer;
import tidings.lab.data.Target;
import tidings.lab.data.TokenRange;
import tidings.news.Sentiment;

/**
 * The predictions of a model for examples.
 *
 * @param gold 0 negative, 1 neutral, 2 positive, for each example
 * @param probabilities those three, for each example
 */
@SuppressWarnings("ArrayRecordComponent") // Plain data on its way to a score, never compared.
record Predictions(int[] gold, List<double[]> probabilities) {
  static Predictions of(List<Target> examples, SentimentModel model) {
    TargetSentiment sentiment = new TargetSentiment(model);
    return new Predictions(
        examples.stream().mapToInt(example -> example.gold().ordinal() - 1).toArray(),
        examples.stream().map(example -> predict(example, sentiment)).toList());
  }

  private static double[] predict(Target example, TargetSentiment sentiment) {
    Tokens tokens = Tokenizer.tokenize(example.sentence());
    TokenRange target = example.range(tokens);
    Sentiment said = sentiment.of(tokens, 0, tokens.size(), target.from(), target.to());
    return new double[] {said.getNegative(), said.getNeutral(), said.getPositive()};
  }

  int size() {
    return gold.length;
  }
}
