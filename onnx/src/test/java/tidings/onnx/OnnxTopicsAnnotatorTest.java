package tidings.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.news.TopicAssignment;

class OnnxTopicsAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new OnnxTopicsAnnotator();
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("model", TinyModels.TOPICS.toString(), "threshold", "0.3");
  }

  @Test
  void shouldMakeTopicsOfLabels() {
    assertThat(topics("goal goal goal goal"))
        .extracting(TopicAssignment::getTopic)
        .containsExactly("sport-games");
  }

  @Test
  void shouldFindSeveralWhereEachStandsForItself() {
    assertThat(topics("minister goal minister goal", "function", "sigmoid"))
        .extracting(TopicAssignment::getTopic)
        .containsExactlyInAnyOrder("none", "politics", "sport-games");
  }

  @Test
  void shouldRefuseAFunctionThatItDoesNotKnow() {
    assertThatThrownBy(() -> topics("goal", "function", "relu"))
        .hasMessage("function: 'relu' is neither softmax nor sigmoid");
  }

  @Test
  void shouldRefuseAThresholdOutOfRange() {
    assertThatThrownBy(() -> topics("goal", "threshold", "2"))
        .hasMessage("threshold: '2' is no number over 0 and at most 1");
  }

  @Test
  void shouldRefuseALabelThatMakesNoReadableTopic() {
    assertThatThrownBy(() -> topics("goal", "labels", "none,Politics,体育"))
        .hasMessage("labels: '体育' makes no topic, which is [a-z0-9-]{1,64}; set labels");
  }

  private List<TopicAssignment> topics(String text, String... more) {
    Map<String, String> settings = new TreeMap<>(settings());
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    Annotator annotator = annotator();
    annotator.configure(settings);
    return new ArticleAnnotator(List.of(annotator, new DeclaredLanguage()))
        .annotate(Articles.english("", text))
        .getTopics();
  }
}
