package tidings.enrich.sentiment;

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
import tidings.enrich.entities.EntitiesAnnotator;
import tidings.enrich.sentences.SentencesAnnotator;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.Polarity;

class SentimentAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new SentimentAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(new SentencesAnnotator(), new TokensAnnotator(), new EntitiesAnnotator());
  }

  @ParameterizedTest
  @CsvSource({
    "NEGATIVE, A bomb killed twelve people in Norwick.",
    "POSITIVE, The rescue was a wonderful success.",
    "NEUTRAL, The council meets on Tuesday.",
    "NEGATIVE, The talks were not a success and brought no peace.",
    "NEUTRAL, ''"
  })
  void shouldTellGoodNewsFromBad(Polarity polarity, String text) {
    EnrichedArticle found = annotate("", text);

    assertThat(found.getSentiment().getPolarity()).isEqualTo(polarity);
    assertThat(found.getSentiment().getConfidence()).isBetween(0.5, 1.0);
  }

  @Test
  void shouldWeighAModifier() {
    double plain = score("A damaging storm.");

    assertThat(score("A very damaging storm.")).isLessThan(plain);
    assertThat(score("A slightly damaging storm.")).isGreaterThan(plain);
  }

  @Test
  void shouldCountTheTitleDouble() {
    assertThat(annotate("Triumph", "").getSentiment().getScore()).isGreaterThan(score("Triumph"));
  }

  @Test
  void shouldTellHowTheNewsIsForEachEntity() {
    String text =
        "Critics praised the brilliant Mara Lindqvist. A court jailed the corrupt Mr Veskar.";

    List<Entity> entities = annotate("", text).getEntities();

    assertThat(entities)
        .extracting(Entity::getId)
        .containsExactly("person:mara-lindqvist", "person:veskar");
    assertThat(entities)
        .extracting(entity -> entity.getSentiment().getPolarity())
        .containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE);
  }

  private double score(String text) {
    return annotate("", text).getSentiment().getScore();
  }

  private EnrichedArticle annotate(String title, String text) {
    return new ArticleAnnotator(
            List.of(
                annotator(),
                new SentencesAnnotator(),
                new TokensAnnotator(),
                new EntitiesAnnotator(),
                new DeclaredLanguage()))
        .annotate(Articles.english(title, text));
  }
}
