package tidings.lab.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Findings;
import tidings.news.Article;

/**
 * One annotator of a chain by itself, on articles in which the annotators before it have found what
 * they find. Articles that it does not read are left out.
 */
final class ChainStage {
  private final Annotator annotator;
  private final List<AnnotatedArticle> articles;

  private ChainStage(Annotator annotator, List<AnnotatedArticle> articles) {
    this.annotator = annotator;
    this.articles = articles;
  }

  /**
   * Prepares the stage of an annotator.
   *
   * @throws IllegalArgumentException if the chain has no such annotator, or it reads none of the
   *     articles
   */
  static ChainStage of(ArticleAnnotator chain, String name, List<Article> articles) {
    List<Annotator> annotators = new ArrayList<>();
    for (Annotator annotator : chain.annotators()) {
      if (annotator.name().equals(name)) {
        Recorder recorder = new Recorder(annotator);
        annotators.add(recorder);
        ArticleAnnotator before = new ArticleAnnotator(annotators);
        articles.forEach(before::annotate);
        if (recorder.shown.isEmpty()) {
          throw new IllegalArgumentException(name + " reads none of the articles");
        }
        return new ChainStage(annotator, recorder.shown);
      }
      annotators.add(annotator);
    }
    throw new IllegalArgumentException("there is no annotator " + name);
  }

  /** Returns the number of articles. */
  int size() {
    return articles.size();
  }

  /** Runs the annotator on an article; returns the number of findings. */
  int run(int index) {
    return annotator.annotate(articles.get(index)).found().size();
  }

  /** Keeps the articles that an annotator is shown, and finds nothing in them itself. */
  private static final class Recorder implements Annotator {
    private final Annotator annotator;
    private final List<AnnotatedArticle> shown = new ArrayList<>();

    Recorder(Annotator annotator) {
      this.annotator = annotator;
    }

    @Override
    public Findings annotate(AnnotatedArticle article) {
      shown.add(article);
      return Findings.of();
    }

    @Override
    public String name() {
      return annotator.name();
    }

    @Override
    public String version() {
      return annotator.version();
    }

    @Override
    public Set<String> languages() {
      return annotator.languages();
    }

    @Override
    public Set<String> requires() {
      return annotator.requires();
    }

    @Override
    public int budget() {
      return annotator.budget();
    }
  }
}
