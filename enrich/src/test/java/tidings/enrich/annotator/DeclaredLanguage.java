package tidings.enrich.annotator;

/** Stands for the language annotator where a test says what the language is. */
public final class DeclaredLanguage implements Annotator {
  @Override
  public String name() {
    return "language";
  }

  @Override
  public String version() {
    return "declared";
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    return Findings.of();
  }
}
