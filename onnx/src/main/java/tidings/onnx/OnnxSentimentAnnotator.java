package tidings.onnx;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.news.Polarity;
import tidings.news.Sentiment;

/**
 * The sentiment of an article by a model that classifies texts as negative, neutral and positive.
 */
public final class OnnxSentimentAnnotator extends OnnxAnnotator {
  private static final String AFTER = "after";
  private TreeSet<String> requires = new TreeSet<>(Set.of("language"));
  private int negative = -1;
  private int neutral = -1;
  private int positive = -1;

  @Override
  public String name() {
    return "onnx-sentiment";
  }

  @Override
  public Set<String> requires() {
    return Collections.unmodifiableSet(requires);
  }

  @Override
  Set<String> ownKeys() {
    return Set.of(AFTER);
  }

  @Override
  int rank() {
    return 2;
  }

  @Override
  void configure(Map<String, String> written, OnnxModel loaded) {
    List<String> labels =
        loaded.labels().stream().map(label -> label.toLowerCase(Locale.ROOT)).toList();
    negative = labels.indexOf("negative");
    neutral = labels.indexOf("neutral");
    positive = labels.indexOf("positive");
    boolean others = !Set.of("negative", "neutral", "positive").containsAll(labels);
    if (negative < 0 || positive < 0 || others) {
      throw new IllegalArgumentException(
          "labels: " + loaded.labels() + " are not negative, neutral and positive; set labels");
    }
    requires = new TreeSet<>(OnnxSettings.list(written, AFTER));
    requires.add("language");
  }

  @Override
  Findings annotate(AnnotatedArticle article, OnnxModel loaded, OnnxSettings configured) {
    TextClassifier.Result result =
        TextClassifier.classify(article, loaded, configured, Probabilities::softmax);
    double[] shares = result.shares();
    if (shares == null) {
      return Findings.of();
    }
    Finding found = new Finding.Sentiment(sentiment(shares));
    return result.truncated() ? Findings.truncated(found) : Findings.of(found);
  }

  private Sentiment sentiment(double[] shares) {
    int best = Probabilities.highest(shares);
    Polarity polarity =
        best == negative
            ? Polarity.NEGATIVE
            : best == positive ? Polarity.POSITIVE : Polarity.NEUTRAL;
    return new Sentiment(
        Probabilities.rounded(shares[positive] - shares[negative]),
        polarity,
        shares[best],
        shares[negative],
        neutral < 0 ? 0.0 : shares[neutral],
        shares[positive],
        null);
  }
}
