package tidings.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;

/**
 * Finds names by a model that classifies tokens, with labels as PER, B-PER or I-PER. Its entities
 * come before those of the annotator {@code entities}: where both find one, its mentions count.
 */
public final class OnnxEntitiesAnnotator extends OnnxAnnotator {
  private List<TokenLabel> labels = List.of();

  @Override
  public String name() {
    return "onnx-entities";
  }

  @Override
  Set<String> ownKeys() {
    return Set.of();
  }

  @Override
  int rank() {
    return 3;
  }

  @Override
  void configure(Map<String, String> written, OnnxModel loaded) {
    labels = loaded.labels().stream().map(TokenLabel::of).toList();
    if (labels.stream().noneMatch(TokenLabel::isOutside)) {
      throw new IllegalArgumentException(
          "labels: none of " + loaded.labels() + " is O, which stands for what is no name");
    }
  }

  @Override
  Findings annotate(AnnotatedArticle article, OnnxModel loaded, OnnxSettings configured) {
    NamedThings things = new NamedThings();
    names(article.title(), loaded, configured)
        .forEach(name -> things.addInTitle(name, article.title()));
    names(article.text(), loaded, configured)
        .forEach(name -> things.addInText(name, article.text()));
    return Findings.of(new Finding.Entities(things.entities()));
  }

  private List<FoundName> names(String text, OnnxModel loaded, OnnxSettings configured) {
    TextTokens tokens = loaded.tokens(text);
    FoundNames names = new FoundNames(text, tokens, labels);
    int length = configured.window() - loaded.specialTokens();
    for (Window window : Window.of(tokens.size(), length, configured.stride())) {
      float[][] logits = loaded.tokenLogits(tokens.ids(window.from(), window.to()));
      for (int token = window.keepFrom(); token < window.keepTo(); token++) {
        names.add(token, Probabilities.softmax(logits[token - window.from()]));
      }
    }
    return new ArrayList<>(names.finish());
  }
}
