package tidings.enrich.tokens;

import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;

/** Splits title and text into tokens, once for all annotators that read words. */
public final class TokensAnnotator implements Annotator {
  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public String version() {
    return "1";
  }

  /** Languages that write spaces between words and read from there: for now English. */
  @Override
  public Set<String> languages() {
    return Set.of("en");
  }

  @Override
  public Set<String> requires() {
    return Set.of("language");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    return Findings.of(
        new Finding.Words(Tokenizer.tokenize(article.title()), Tokenizer.tokenize(article.text())));
  }
}
