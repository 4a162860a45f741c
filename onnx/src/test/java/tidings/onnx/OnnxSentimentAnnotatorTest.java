package tidings.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.news.AnnotatorStatus;
import tidings.news.EnrichedArticle;
import tidings.news.Polarity;
import tidings.news.Sentiment;

class OnnxSentimentAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new OnnxSentimentAnnotator();
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("model", TinyModels.SENTIMENT.toString());
  }

  @Test
  void shouldGiveTheProbabilitiesOfTheModel() {
    Sentiment found = annotate("Failed", "failed fell failed").getSentiment();

    assertThat(found.getPolarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(found.getNegative()).isGreaterThan(0.8).isEqualTo(found.getConfidence());
    assertThat(found.getNegative() + found.getNeutral() + found.getPositive())
        .isCloseTo(1, within(0.002));
    assertThat(found.getScore()).isCloseTo(found.getPositive() - found.getNegative(), within(1e-9));
  }

  @Test
  void shouldFindNothingWhereNothingIsWritten() {
    assertThat(annotate("", "").getSentiment()).isNull();
  }

  @Test
  void shouldReadTheFirstWindowsOfALongText() {
    EnrichedArticle found = annotate("", "failed ".repeat(2_700));

    assertThat(found.getSentiment().getPolarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(run(found)).isEqualTo(AnnotatorStatus.TRUNCATED);
  }

  @Test
  void shouldRunAfterTheAnnotatorsWhoseFindingItReplaces() {
    Annotator annotator = annotator();
    annotator.configure(Map.of("model", TinyModels.SENTIMENT.toString(), "after", "sentiment"));

    assertThat(annotator.requires()).containsExactly("language", "sentiment");
  }

  @Test
  void shouldRefuseLabelsThatAreNoSentiment() {
    assertThatThrownBy(() -> annotator().configure(Map.of("model", TinyModels.TOPICS.toString())))
        .hasMessageStartingWith(
            "labels: [none, Politics, Sport & Games] are not negative, neutral");
  }

  private EnrichedArticle annotate(String title, String text) {
    Annotator annotator = annotator();
    annotator.configure(settings());
    return new ArticleAnnotator(List.of(annotator, new DeclaredLanguage()))
        .annotate(Articles.english(title, text));
  }

  private static AnnotatorStatus run(EnrichedArticle article) {
    return article.getAnnotators().get(1).getStatus();
  }
}
