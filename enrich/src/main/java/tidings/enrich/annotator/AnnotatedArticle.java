package tidings.enrich.annotator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.news.Article;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Sentiment;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/**
 * An article as an annotator sees it: title, text as far as the budget goes, and what was found so
 * far. A view: annotators cannot change it.
 */
public final class AnnotatedArticle {
  /** A longer title is none: nobody's work shall grow with it. */
  private static final int MAX_TITLE_LENGTH = 2_000;

  private final Article article;
  private final String title;
  private final String text;
  private final ArticleFindings findings;

  AnnotatedArticle(Article article, ArticleFindings findings) {
    this(article, article.getText(), findings);
  }

  private AnnotatedArticle(Article article, String text, ArticleFindings findings) {
    this.article = article;
    this.title = cut(article.getTitle(), MAX_TITLE_LENGTH);
    this.text = text;
    this.findings = findings;
  }

  /** Returns the name of the source. */
  public String source() {
    return article.getSource();
  }

  /** Returns the address without noise; null if there is none. */
  public @Nullable String canonicalUrl() {
    return article.getCanonicalUrl();
  }

  /** Returns the title, at most 2,000 characters; may be empty. */
  public String title() {
    return title;
  }

  /** Returns the text as far as the budget goes, paragraphs separated by a newline. */
  public String text() {
    return text;
  }

  /** Returns the language as declared by the source, BCP 47; null if it declared none. */
  public @Nullable String declaredLanguage() {
    return article.getLanguage();
  }

  /** Returns the language found, else as declared, BCP 47; null if neither is known. */
  public @Nullable String language() {
    return findings.language();
  }

  /**
   * Returns the primary subtag of {@link #language()} in lower case: {@code pt} of {@code pt-BR};
   * empty if the language is not known.
   */
  public String primaryLanguage() {
    String language = language();
    return language == null ? "" : LanguageTag.primary(language);
  }

  /** Returns how sure the language is, 0…1; 0 if it is only declared. */
  public double languageConfidence() {
    return findings.languageConfidence();
  }

  /** Returns the sentences of the text, in order. */
  public List<Span> sentences() {
    return findings.sentences();
  }

  /** Returns the tokens of the title. */
  public Tokens titleTokens() {
    return findings.titleTokens();
  }

  /** Returns the tokens of the text. */
  public Tokens textTokens() {
    return findings.textTokens();
  }

  /** Returns the entities found, most mentions first, then by id. */
  public List<Entity> entities() {
    return findings.entities();
  }

  /** Returns what was said and by whom, in order. */
  public List<Quote> quotes() {
    return findings.quotes();
  }

  /** Returns the sentiment of the whole article; null if not determined. */
  public @Nullable Sentiment sentiment() {
    return findings.sentiment();
  }

  /** Returns the topics found, most confident first, then by id. */
  public List<TopicAssignment> topics() {
    return findings.topics();
  }

  /** Returns the article with its text cut to the given length, or shorter by half a pair. */
  AnnotatedArticle upTo(int characters) {
    if (text.length() <= characters) {
      return this;
    }
    String cut = cut(text, characters);
    return new AnnotatedArticle(article, cut, findings.upTo(cut.length()));
  }

  private static String cut(String whole, int length) {
    if (whole.length() <= length) {
      return whole;
    }
    boolean partsPair = Character.isSurrogatePair(whole.charAt(length - 1), whole.charAt(length));
    return whole.substring(0, partsPair ? length - 1 : length);
  }
}
