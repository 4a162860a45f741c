package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
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
  private static final int ERROR_LENGTH = 500;
  private final List<Annotator> annotators;

  /**
   * Makes a chain of the given annotators.
   *
   * @throws UnusableAnnotatorException with a sentence if they do not fit together
   */
  public ArticleAnnotator(Collection<? extends Annotator> annotators) {
    this.annotators = AnnotatorOrder.of(annotators);
  }

  /** Makes a chain of every annotator on the class path, without settings of theirs. */
  public static ArticleAnnotator withShippedAnnotators() {
    return withShippedAnnotators(Map.of());
  }

  /**
   * Makes a chain of every annotator on the class path: those shipped here and any plug-in.
   *
   * @param settings settings of the annotators: name, a full stop, and the annotator's own key
   * @throws UnusableAnnotatorException with a sentence that names the annotator that does not
   *     start, or the setting that belongs to none
   */
  public static ArticleAnnotator withShippedAnnotators(Map<String, String> settings) {
    return withAnnotatorsOf(ArticleAnnotator.class.getClassLoader(), settings);
  }

  /** Makes a chain of every annotator that a class loader finds. */
  static ArticleAnnotator withAnnotatorsOf(ClassLoader classes, Map<String, String> settings) {
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
    if (article.getDeleted()) {
      return enriched(article).build();
    }
    AnnotatedArticle annotated = new AnnotatedArticle(article);
    TreeMap<String, AnnotatorRun> runs = new TreeMap<>();
    List<AnnotatorRun> inOrder = new ArrayList<>(annotators.size());
    for (Annotator annotator : annotators) {
      AnnotatorRun run = run(annotator, annotated, runs);
      runs.put(annotator.name(), run);
      inOrder.add(run);
    }
    return enriched(article)
        .setLanguage(annotated.language())
        .setLanguageConfidence(annotated.languageConfidence())
        .setSentences(annotated.sentences())
        .setEntities(annotated.entities())
        .setQuotes(annotated.quotes())
        .setSentiment(annotated.sentiment())
        .setTopics(annotated.topics())
        .setAnnotators(inOrder)
        .build();
  }

  private static AnnotatorRun run(
      Annotator annotator, AnnotatedArticle article, TreeMap<String, AnnotatorRun> earlier) {
    for (String required : new TreeSet<>(annotator.requires())) {
      AnnotatorStatus status = earlier.get(required).getStatus();
      if (status == AnnotatorStatus.FAILED) {
        return ended(annotator, status, "'" + required + "' failed, which this annotator requires");
      }
      if (status == AnnotatorStatus.SKIPPED) {
        return ended(annotator, status, null);
      }
    }
    if (!reads(annotator, article.language())) {
      return ended(annotator, AnnotatorStatus.SKIPPED, null);
    }
    return attempt(annotator, article);
  }

  private static AnnotatorRun attempt(Annotator annotator, AnnotatedArticle article) {
    try {
      AnnotatedArticle shown = article.upTo(annotator.budget());
      Findings findings = annotator.annotate(shown);
      article.add(findings.found());
      boolean truncated = shown != article || findings.truncated();
      return ended(
          annotator, truncated ? AnnotatorStatus.TRUNCATED : AnnotatorStatus.COMPLETE, null);
    } catch (RuntimeException | StackOverflowError thrown) {
      return ended(annotator, AnnotatorStatus.FAILED, sentence(thrown));
    }
  }

  private static boolean reads(Annotator annotator, @Nullable String language) {
    if (annotator.languages().isEmpty()) {
      return true;
    }
    return language != null && annotator.languages().contains(primarySubtag(language));
  }

  private static String primarySubtag(String tag) {
    int hyphen = tag.indexOf('-');
    String primary = hyphen < 0 ? tag : tag.substring(0, hyphen);
    return primary.toLowerCase(Locale.ROOT);
  }

  private static String sentence(Throwable thrown) {
    String message = thrown.getMessage();
    String type = thrown.getClass().getSimpleName();
    String whole = message == null || message.isBlank() ? type : type + ": " + message;
    return whole.length() <= ERROR_LENGTH ? whole : whole.substring(0, ERROR_LENGTH);
  }

  private static AnnotatorRun ended(
      Annotator annotator, AnnotatorStatus status, @Nullable String error) {
    return new AnnotatorRun(annotator.name(), annotator.version(), status, error);
  }

  private static EnrichedArticle.Builder enriched(Article article) {
    return EnrichedArticle.newBuilder()
        .setId(article.getId())
        .setRevision(article.getRevision())
        .setDeleted(article.getDeleted())
        .setSource(article.getSource())
        .setUrl(article.getUrl())
        .setCanonicalUrl(article.getCanonicalUrl())
        .setTitle(article.getTitle())
        .setText(article.getText())
        .setLanguage(article.getLanguage())
        .setPublished(article.getPublished())
        .setPublishedOrigin(article.getPublishedOrigin())
        .setPublishedConfidence(article.getPublishedConfidence())
        .setFirstSeen(article.getFirstSeen())
        .setObserved(article.getObserved())
        .setObservedOrigin(article.getObservedOrigin())
        .setCountedAt(article.getCountedAt())
        .setFlags(article.getFlags())
        .setContentHash(article.getContentHash())
        .setOrigin(article.getOrigin())
        .setLanguageConfidence(0)
        .setSentences(List.of())
        .setEntities(List.of())
        .setQuotes(List.of())
        .setSentiment(null)
        .setTopics(List.of())
        .setAnnotators(List.of());
  }
}
