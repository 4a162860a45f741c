package tidings.enrich.capitalized;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.annotator.EntityIdTable;
import tidings.enrich.sentences.SentencesAnnotator;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;

class NamesByShapeAnnotatorTest extends AnnotatorContract {
  private static final String FRENCH =
      "Le président Emmanuel Lavoine a vu la ville de Norwick. Lavoine aime l'Ostmark. "
          + "Hier, Norwick a fêté. Les gens de l'Ostmark attendent à Norwick. Demain il part.";

  @Override
  protected Annotator annotator() {
    return new NamesByShapeAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(new SentencesAnnotator(), new TokensAnnotator());
  }

  @Test
  void shouldFindWhatIsCapitalInsideSentences() {
    EnrichedArticle found = annotate("fr", "Lavoine à Norwick", FRENCH);

    assertThat(found.getEntities())
        .extracting(Entity::getId)
        .containsExactlyInAnyOrder("misc:emmanuel-lavoine", "misc:norwick", "misc:ostmark");
    assertThat(found.getEntities()).allMatch(entity -> entity.getConfidence() <= 0.5);
    Entity president =
        found.getEntities().stream()
            .filter(e -> e.getId().endsWith("lavoine"))
            .findFirst()
            .orElseThrow();
    assertThat(president.getLink()).isEqualTo(EntityLink.FULL_NAME);
    assertThat(president.getMentions())
        .extracting(span -> FRENCH.substring(span.getStart(), span.getEnd()))
        .containsExactly("Emmanuel Lavoine", "Lavoine");
    assertThat(president.getTitleMentions()).hasSize(1);
  }

  @Test
  void shouldTakeParticlesIntoNames() {
    assertThat(names("es", "Ayer el ministro Luis Arce de la Torre visitó la obra."))
        .containsExactly("Luis Arce de la Torre");
    assertThat(names("nl", "Gisteren sprak Maarten van der Berg met de raad."))
        .containsExactly("Maarten van der Berg");
  }

  @Test
  void shouldNotTakeGermanNounsForNames() {
    assertThat(
            names("de", "Die Kanzlerin sprach Ende Mai über Millionen Euro. Dann kam Frau Holm."))
        .containsExactly("Holm");
  }

  @Test
  void shouldFindNamesInOtherScriptsWithCapitals() {
    assertThat(names("ru", "В понедельник президент Теодор Ильвес прибыл в город."))
        .containsExactly("Теодор Ильвес");
  }

  static Stream<EntityIdTable.Row> otherNames() {
    return EntityIdTable.rows().filter(row -> row.type() == EntityType.MISC);
  }

  @ParameterizedTest
  @MethodSource("otherNames")
  void shouldGiveANameTheIdThatOtherAnnotatorsGiveIt(EntityIdTable.Row row) {
    assertThat(annotate("fr", "", "Hier on a vu " + row.name() + " à la gare.").getEntities())
        .extracting(Entity::getId)
        .containsExactly(row.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "th", "ko", "he"})
  void shouldFindNothingWithoutCapitals(String language) {
    assertThat(names(language, "首相李明星期一在北京辞职。 رئيس البلدية يعد بجسر جديد.")).isEmpty();
  }

  @Test
  void shouldLeaveEnglishAndUnknownLanguagesAlone() {
    assertThat(names("en-GB", "Yesterday the minister Mara Lindqvist saw Mara Lindqvist."))
        .isEmpty();
    assertThat(names(null, "Yesterday the minister Mara Lindqvist saw Mara Lindqvist.")).isEmpty();
  }

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. B. Norwick, ",
        "Norwick ",
        "Ägd’Øre von der ",
        "l'Ünk ",
        "\ud83cÄb\udf2a ",
        "İstanbul'a "
      })
  void shouldStandAnyTextInAnotherLanguage(String part) {
    EnrichedArticle found = annotate("fr", part, "Et puis " + part.repeat(200_000 / part.length()));

    assertThat(found.getAnnotators())
        .extracting(AnnotatorRun::getStatus)
        .doesNotContain(AnnotatorStatus.FAILED);
    assertThat(found.getEntities()).hasSizeLessThanOrEqualTo(30);
  }

  private List<String> names(String language, String text) {
    return annotate(language, "", text).getEntities().stream().map(Entity::getName).toList();
  }

  private EnrichedArticle annotate(String language, String title, String text) {
    return new ArticleAnnotator(
            List.of(
                annotator(),
                new SentencesAnnotator(),
                new TokensAnnotator(),
                new DeclaredLanguage()))
        .annotate(Articles.article(title, text, language));
  }
}
