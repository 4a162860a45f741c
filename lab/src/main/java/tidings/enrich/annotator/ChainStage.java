package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidings.news.Article;

/**
 * One annotator of a chain by itself, on articles in which the annotators before it have found what
 * they find.
 */
public final class ChainStage {
  private final Annotator annotator;
  private final List<AnnotatedArticle> articles;

  private ChainStage(Annotator annotator, List<AnnotatedArticle> articles) {
    this.annotator = annotator;
    this.articles = articles;
  }

  /** Returns the stages of a chain in its order. */
  public static List<ChainStage> of(ArticleAnnotator chain, List<Article> articles) {
    List<ChainStage> stages = new ArrayList<>();
    for (int stage = 0; stage < chain.annotators().size(); stage++) {
      List<Annotator> before = chain.annotators().subList(0, stage);
      Annotator annotator = chain.annotators().get(stage);
      List<AnnotatedArticle> annotated = articles.stream().map(a -> annotated(a, before)).toList();
      stages.add(new ChainStage(annotator, annotated));
    }
    return stages;
  }

  private static AnnotatedArticle annotated(Article article, List<Annotator> annotators) {
    AnnotatedArticle annotated = new AnnotatedArticle(article);
    for (Annotator annotator : annotators) {
      if (reads(annotator, annotated)) {
        annotated.add(annotator.annotate(annotated.upTo(annotator.budget())).found());
      }
    }
    return annotated;
  }

  /** Returns the annotator's name. */
  public String name() {
    return annotator.name();
  }

  /** Returns how many articles there are. */
  public int size() {
    return articles.size();
  }

  /** Runs the annotator on an article; returns how much it found. */
  public int run(int index) {
    AnnotatedArticle article = articles.get(index);
    if (!reads(annotator, article)) {
      return 0;
    }
    return annotator.annotate(article.upTo(annotator.budget())).found().size();
  }

  private static boolean reads(Annotator annotator, AnnotatedArticle article) {
    String language = article.language();
    return annotator.languages().isEmpty()
        || (language != null
            && annotator.languages().contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT)));
  }
}
