package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.Article;
import tidings.news.EnrichedArticle;

/**
 * The chain: runs every annotator on one article and writes down how each run ended. Belongs to one
 * thread at a time; the models behind it are loaded once and shared by all chains of the process.
 */
public final class ArticleAnnotator {
  private static final int MAX_ERROR_LENGTH = 500;
  private final List<Annotator> annotators;

  /**
   * Makes a chain of the given annotators.
   *
   * @throws UnusableAnnotatorException if they do not fit together
   */
  public ArticleAnnotator(Collection<? extends Annotator> annotators) {
    this.annotators = AnnotatorOrder.of(annotators);
  }

  /**
   * Makes a chain of every annotator on the class path, those shipped here and any plug-in, without
   * settings of theirs.
   */
  public static ArticleAnnotator onClassPath() {
    return onClassPath(Map.of());
  }

  /**
   * Makes a chain of every annotator on the class path: those shipped here and any plug-in.
   *
   * @param settings settings of the annotators: name, a full stop, and the annotator's own key
   * @throws UnusableAnnotatorException with a message that names the annotator that does not start,
   *     or the setting that belongs to none
   */
  public static ArticleAnnotator onClassPath(Map<String, String> settings) {
    return onClassPath(ArticleAnnotator.class.getClassLoader(), settings);
  }

  /** Makes a chain of every annotator that a class loader finds. */
  static ArticleAnnotator onClassPath(ClassLoader classes, Map<String, String> settings) {
    List<Annotator> annotators = new ArrayList<>();
    try {
      ServiceLoader.load(Annotator.class, classes).stream()
          .forEach(found -> annotators.add(start(found)));
    } catch (ServiceConfigurationError notFound) {
      throw new UnusableAnnotatorException(
          "An annotator on the class path does not start: " + notFound.getMessage(), notFound);
    }
    AnnotatorSettings.configure(annotators, settings);
    return new ArticleAnnotator(annotators);
  }

  private static Annotator start(ServiceLoader.Provider<Annotator> found) {
    try {
      return found.get();
    } catch (ServiceConfigurationError failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      throw new UnusableAnnotatorException(
          "Annotator " + found.type().getName() + " does not start: " + cause, failed);
    }
  }

  /** Returns the annotators in the order they run. */
  public List<Annotator> annotators() {
    return annotators;
  }

  /** Returns the article with all annotations; a deletion passes through without any. */
  public EnrichedArticle annotate(Article article) {
    EnrichedArticle.Builder enriched = CarriedFields.of(article);
    if (article.getDeleted()) {
      return enriched.build();
    }
    ArticleFindings findings = new ArticleFindings(article.getLanguage());
    List<AnnotatorRun> runs = run(new AnnotatedArticle(article, findings), findings);
    return enriched
        .setLanguage(findings.language())
        .setLanguageConfidence(findings.languageConfidence())
        .setSentences(findings.sentences())
        .setEntities(findings.entities())
        .setQuotes(findings.quotes())
        .setSentiment(findings.sentiment())
        .setTopics(findings.topics())
        .setAnnotators(runs)
        .build();
  }

  private List<AnnotatorRun> run(AnnotatedArticle article, ArticleFindings findings) {
    Map<String, AnnotatorRun> runs = new LinkedHashMap<>();
    for (Annotator annotator : annotators) {
      AnnotatorRun withheld = withheld(annotator, article, runs);
      runs.put(
          annotator.name(), withheld != null ? withheld : attempt(annotator, article, findings));
    }
    return List.copyOf(runs.values());
  }

  /** Returns how an annotator's run ends that is not to be tried; null if it is. */
  private static @Nullable AnnotatorRun withheld(
      Annotator annotator, AnnotatedArticle article, Map<String, AnnotatorRun> earlier) {
    for (String required : new TreeSet<>(annotator.requires())) {
      AnnotatorStatus status = earlier.get(required).getStatus();
      if (status == AnnotatorStatus.FAILED) {
        return ended(annotator, status, "'" + required + "' failed, which this annotator requires");
      }
      if (status == AnnotatorStatus.SKIPPED) {
        return ended(annotator, status, null);
      }
    }
    boolean reads =
        annotator.languages().isEmpty()
            || annotator.languages().contains(article.primaryLanguage());
    return reads ? null : ended(annotator, AnnotatorStatus.SKIPPED, null);
  }

  private static AnnotatorRun attempt(
      Annotator annotator, AnnotatedArticle article, ArticleFindings findings) {
    try {
      AnnotatedArticle shown = article.upTo(annotator.budget());
      Findings found = annotator.annotate(shown);
      found.found().forEach(finding -> finding.check(article.title(), article.text()));
      findings.add(found.found());
      boolean truncated = shown != article || found.truncated();
      return ended(
          annotator, truncated ? AnnotatorStatus.TRUNCATED : AnnotatorStatus.COMPLETE, null);
    } catch (RuntimeException | StackOverflowError thrown) {
      return ended(annotator, AnnotatorStatus.FAILED, sentence(thrown));
    }
  }

  private static String sentence(Throwable thrown) {
    String message = thrown.getMessage();
    String type = thrown.getClass().getSimpleName();
    String whole = message == null || message.isBlank() ? type : type + ": " + message;
    return whole.length() <= MAX_ERROR_LENGTH ? whole : whole.substring(0, MAX_ERROR_LENGTH);
  }

  private static AnnotatorRun ended(
      Annotator annotator, AnnotatorStatus status, @Nullable String error) {
    return new AnnotatorRun(annotator.name(), annotator.version(), status, error);
  }
}
