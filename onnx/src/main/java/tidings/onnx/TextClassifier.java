package tidings.onnx;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;

/** Classifies an article: the mean over the windows of its title and text. */
final class TextClassifier {
  /** A long article says early what it is about; each window costs a run. */
  private static final int MAX_WINDOWS = 8;

  private TextClassifier() {}

  /**
   * Returns the probability of each label.
   *
   * @param shares null if there is nothing to read
   * @param truncated whether there were more windows than are read
   */
  @SuppressWarnings("ArrayRecordComponent") // made and read in one place, never compared
  record Result(double @Nullable [] shares, boolean truncated) {}

  static Result classify(
      AnnotatedArticle article,
      OnnxModel model,
      OnnxSettings settings,
      Function<float[], double[]> probabilities) {
    TextTokens tokens = model.tokens((article.title() + "\n" + article.text()).strip());
    if (tokens.size() == 0) {
      return new Result(null, false);
    }
    int length = settings.window() - model.specialTokens();
    List<Window> windows = Window.of(tokens.size(), length, settings.stride());
    List<Window> read = windows.subList(0, Math.min(windows.size(), MAX_WINDOWS));
    double[] sum = new double[model.labels().size()];
    for (Window window : read) {
      double[] shares =
          probabilities.apply(model.textLogits(tokens.ids(window.from(), window.to())));
      for (int label = 0; label < sum.length; label++) {
        sum[label] += shares[label];
      }
    }
    for (int label = 0; label < sum.length; label++) {
      sum[label] = Probabilities.rounded(sum[label] / read.size());
    }
    return new Result(sum, read.size() < windows.size());
  }
}
