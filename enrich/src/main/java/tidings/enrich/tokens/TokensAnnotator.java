package tidings.enrich.tokens;

import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;

/**
 * Splits title and text into tokens, once for all annotators that read words: at spaces and
 * punctuation, and in languages that write no spaces by ICU's dictionaries.
 */
public final class TokensAnnotator implements Annotator {
  /** Languages that write no spaces between words and for which ICU has a dictionary. */
  private static final Set<String> WITHOUT_SPACES = Set.of("ja", "km", "lo", "my", "th", "zh");

  private final DictionaryTokenizer dictionaries = new DictionaryTokenizer();

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public Set<String> requires() {
    return Set.of("language");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    boolean spaced = !WITHOUT_SPACES.contains(article.primaryLanguage());
    return Findings.of(
        new Finding.Words(tokens(article.title(), spaced), tokens(article.text(), spaced)));
  }

  private Tokens tokens(String text, boolean spaced) {
    return spaced ? Tokenizer.tokenize(text) : dictionaries.tokenize(text);
  }
}
