package tidings.enrich.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.TopicAssignment;

class TopicsAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new TopicsAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(new TokensAnnotator());
  }

  @Test
  void shouldKnowTheSeventeenMediaTopics() {
    assertThat(TopicsModel.topics())
        .hasSize(17)
        .allSatisfy(topic -> assertThat(topic.id()).matches("[a-z0-9-]{1,64}"))
        .allSatisfy(topic -> assertThat(topic.qcode()).matches("medtop:\\d{2}000000"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "politics | Lindqvist wins vote | Voters in Norwick elected a new parliament; the prime minister forms a coalition.",
        "sport | Norwick reach cup final | The striker scored a late goal to win the match for his team.",
        "economy | Halden profits fall | Shares in the shipping firm dropped after investors saw quarterly earnings.",
        "health | New vaccine on trial | Doctors at the hospital give patients a vaccine against the virus.",
        "weather | Gales and snow tonight | Forecasters expect heavy snowfall and freezing winds.",
        "crime | Man jailed for robbery | The court sentenced him after the jury found the robber guilty.",
        "science | Probe nears asteroid | Scientists steer the spacecraft past a telescope in orbit.",
        "arts | Festival opens with film | The director and the actress met the audience at the film festival.",
        "education | Pupils sit new exam | Teachers say the school curriculum is too full.",
        "conflict | Rebels break ceasefire | Troops and militia fought with artillery near the front line.",
      })
  void shouldFindTheTopicFirst(String topic, String title, String text) {
    assertThat(topics(title, text).get(0).getTopic()).isEqualTo(topic);
  }

  @Test
  void shouldFindSeveralTopics() {
    assertThat(
            topics(
                "Union strike closes hospitals",
                "Nurses and doctors walkout: trade union wants a pay rise for hospital workers."))
        .extracting(TopicAssignment::getTopic)
        .containsExactlyInAnyOrder("labour", "health");
  }

  @Test
  void shouldFindNothingWhereNothingIsClear() {
    assertThat(topics("A quiet afternoon", "Nothing much happened here, and we went home."))
        .isEmpty();
  }

  @Test
  void shouldBeSurerTheMoreIsSaid() {
    double little = topics("Snowfall", "").get(0).getConfidence();

    double more =
        topics("Snowfall", "Gales, rainfall and heavy snow, forecasters warn.")
            .get(0)
            .getConfidence();

    assertThat(little).isBetween(0.6, 0.85);
    assertThat(more).isBetween(0.86, 1.0);
  }

  @Test
  void shouldNotTakePhrasesForTheirWords() {
    assertThat(
            topics(
                "Bright price war", "In the wake of a war of words they had a good deal of tea."))
        .isEmpty();
  }

  @Test
  void shouldAssignFourTopicsAtMost() {
    String text =
        "Cathedral clergy and bishops, the prime minister in parliament, an orchestra's violinists,"
            + " astronauts in a spacecraft, forecasters of snowfall, a football club's midfielder.";

    assertThat(topics("", text)).hasSize(4);
  }

  private List<TopicAssignment> topics(String title, String text) {
    return new ArticleAnnotator(List.of(annotator(), new TokensAnnotator(), new DeclaredLanguage()))
        .annotate(Articles.english(title, text))
        .getTopics();
  }
}
