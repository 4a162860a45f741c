package tidings.lab.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which articles repeat each other: as the file says ({@code cluster}, or the original's id in
 * {@code duplicateOf}, {@code original} or {@code copyOf}); if it says nothing at all, those with
 * the same letters and digits.
 */
final class CopyLabels {
  private static final List<String> ORIGINAL = List.of("duplicateOf", "original", "copyOf");

  private final List<String> labels;

  private CopyLabels(List<String> labels) {
    this.labels = labels;
  }

  static CopyLabels of(List<LabelledArticle> articles) throws UnreadableDataException {
    Map<String, Integer> byName = new HashMap<>();
    boolean labelled = false;
    for (int i = 0; i < articles.size(); i++) {
      byName.putIfAbsent(articles.get(i).name(), i);
      labelled |= isLabelled(articles.get(i).line());
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      labels.add(labelled ? label(i, articles, byName) : label(articles.get(i)));
    }
    return new CopyLabels(labels);
  }

  /** Returns the label of an article: the same for all that repeat each other. */
  String of(int number) {
    return labels.get(number);
  }

  private static boolean isLabelled(JsonLine line) {
    return line.fields().has("cluster") || ORIGINAL.stream().anyMatch(line.fields()::has);
  }

  private static String label(
      int number, List<LabelledArticle> articles, Map<String, Integer> byName)
      throws UnreadableDataException {
    int article = number;
    for (int steps = 0; steps <= articles.size(); steps++) {
      JsonLine line = articles.get(article).line();
      String cluster = line.text("cluster");
      if (cluster != null) {
        return "cluster " + cluster;
      }
      String original = original(line);
      if (original == null || original.equals(articles.get(article).name())) {
        return "line " + line.number();
      }
      Integer found = byName.get(original);
      if (found == null) {
        throw line.wrong(
            "names an original \"" + original + "\" that is no line's id; correct or remove it");
      }
      article = found;
    }
    throw articles.get(number).line().wrong("is at last its own original; correct it");
  }

  private static @Nullable String original(JsonLine line) throws UnreadableDataException {
    for (String field : ORIGINAL) {
      String original = line.text(field);
      if (original != null) {
        return original;
      }
    }
    return null;
  }

  private static String label(LabelledArticle article) throws UnreadableDataException {
    String written = article.line().text("text");
    String text = normal(written == null ? article.clean().text() : written);
    return text.isEmpty() ? "line " + article.line().number() : "text " + text;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
