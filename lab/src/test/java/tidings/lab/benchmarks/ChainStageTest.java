package tidings.lab.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.news.Article;
import tidings.news.TopicAssignment;

class ChainStageTest {
  private static final ArticleAnnotator CHAIN = ArticleAnnotator.onClassPath();
  private static final List<Article> NEWS = CleanArticles.read(CleanArticles.sampleNews(), 20);

  /** Finds a topic, and fails on an article that has it already. */
  private static final class Once implements Annotator {
    @Override
    public String name() {
      return "once";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Findings annotate(AnnotatedArticle article) {
      assertThat(article.topics()).isEmpty();
      return Findings.of(new Finding.Topics(List.of(new TopicAssignment("once", 1.0))));
    }
  }

  @Test
  void shouldRunAnAnnotatorOnWhatThoseBeforeItFound() {
    ChainStage stage = ChainStage.of(CHAIN, "quotes", NEWS);

    int findings = 0;
    for (int i = 0; i < stage.size(); i++) {
      findings += stage.run(i);
    }

    assertThat(stage.size()).isBetween(1, NEWS.size());
    assertThat(findings).isEqualTo(stage.size());
  }

  @Test
  void shouldShowNoAnnotatorItsOwnFindings() {
    ChainStage stage = ChainStage.of(new ArticleAnnotator(List.of(new Once())), "once", NEWS);

    assertThat(stage.run(0)).isEqualTo(1);
    assertThat(stage.run(0)).isEqualTo(1);
  }

  @Test
  void shouldRefuseAnAnnotatorThatIsNotThere() {
    assertThatThrownBy(() -> ChainStage.of(CHAIN, "none", NEWS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no annotator none");
  }

  @Test
  void shouldRefuseArticlesThatTheAnnotatorDoesNotRead() {
    assertThatThrownBy(() -> ChainStage.of(CHAIN, "quotes", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quotes reads none of the articles");
  }
}
