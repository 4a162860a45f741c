package tidings.onnx;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Slug;
import tidings.news.TopicAssignment;

/** The topics of an article by a model that classifies texts; its labels become topics. */
public final class OnnxTopicsAnnotator extends OnnxAnnotator {
  private static final String THRESHOLD = "threshold";
  private static final String FUNCTION = "function";
  private double threshold = 0.5;
  private Function<float[], double[]> function = Probabilities::softmax;
  private List<String> topics = List.of();

  @Override
  public String name() {
    return "onnx-topics";
  }

  @Override
  Set<String> ownKeys() {
    return Set.of(THRESHOLD, FUNCTION);
  }

  @Override
  int rank() {
    return 2;
  }

  @Override
  void configure(Map<String, String> written, OnnxModel loaded) {
    threshold = threshold(written.getOrDefault(THRESHOLD, "0.5"));
    function = function(written.getOrDefault(FUNCTION, "softmax"));
    topics = loaded.labels().stream().map(OnnxTopicsAnnotator::topic).toList();
  }

  @Override
  Findings annotate(AnnotatedArticle article, OnnxModel loaded, OnnxSettings configured) {
    TextClassifier.Result result = TextClassifier.classify(article, loaded, configured, function);
    double[] shares = result.shares();
    if (shares == null) {
      return Findings.of();
    }
    List<TopicAssignment> found = new ArrayList<>();
    for (int label = 0; label < shares.length; label++) {
      if (shares[label] >= threshold) {
        found.add(new TopicAssignment(topics.get(label), shares[label]));
      }
    }
    Finding finding = new Finding.Topics(found);
    return result.truncated() ? Findings.truncated(finding) : Findings.of(finding);
  }

  private static String topic(String label) {
    String topic = Slug.of(label);
    // In other scripts a slug is made of hexadecimal code points, which no reader would recognise.
    if (!isLatin(label) || !topic.matches("[a-z0-9-]{1,64}")) {
      throw new IllegalArgumentException(
          "labels: '" + label + "' makes no topic, which is [a-z0-9-]{1,64}; set labels");
    }
    return topic;
  }

  private static boolean isLatin(String label) {
    return label
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .allMatch(point -> point < 0x80 || UnicodeScript.of(point) == UnicodeScript.LATIN);
  }

  private static double threshold(String written) {
    try {
      double value = Double.parseDouble(written);
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException none) {
      // The sentence below says it.
    }
    throw new IllegalArgumentException(
        THRESHOLD + ": '" + written + "' is no number over 0 and at most 1");
  }

  private static Function<float[], double[]> function(String written) {
    return switch (written) {
      case "softmax" -> Probabilities::softmax;
      case "sigmoid" -> Probabilities::sigmoid;
      default ->
          throw new IllegalArgumentException(
              FUNCTION + ": '" + written + "' is neither softmax nor sigmoid");
    };
  }
}
