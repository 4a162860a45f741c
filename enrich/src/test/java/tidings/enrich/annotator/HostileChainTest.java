package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.Article;
import tidings.news.EnrichedArticle;

/** All shipped annotators together, on texts that hurt. */
class HostileChainTest {
  static Stream<String> hostileTexts() {
    return HostileTexts.all().keySet().stream();
  }

  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldStandAnyTextTheSameWayEveryTime(String kind) {
    Article article = Articles.english("Mara Lindqvist leaves Norwick", HostileTexts.of(kind));

    EnrichedArticle found = ArticleAnnotator.onClassPath().annotate(article);

    assertThat(found.getAnnotators())
        .extracting(AnnotatorRun::getStatus)
        .doesNotContain(AnnotatorStatus.FAILED);
    assertThat(found.getText()).isEqualTo(article.getText());
    Spans.assertInside(found);
    assertThat(ArticleAnnotator.onClassPath().annotate(article)).isEqualTo(found);
  }
}
