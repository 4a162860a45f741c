package tidings.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.news.AnnotatorStatus;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;

class OnnxEntitiesAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new OnnxEntitiesAnnotator();
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("model", TinyModels.ENTITIES.toString());
  }

  @Test
  void shouldFindNamesInTitleAndText() {
    EnrichedArticle found = annotate("Norwick", "Mara Lindqvist of Halden Shipping left Norwick.");

    assertThat(found.getEntities())
        .extracting(Entity::getId)
        .containsExactlyInAnyOrder(
            "person:mara-lindqvist", "organization:halden-shipping", "location:norwick");
    assertThat(mentions(found))
        .containsOnly(
            Map.entry("person:mara-lindqvist", List.of("Mara Lindqvist")),
            Map.entry("organization:halden-shipping", List.of("Halden Shipping")),
            Map.entry("location:norwick", List.of("Norwick")));
    assertThat(entity(found, "location:norwick").getTitleMentions()).hasSize(1);
    assertThat(entity(found, "location:norwick").getInTitle()).isTrue();
    assertThat(entity(found, "person:mara-lindqvist").getConfidence()).isBetween(0.9, 1.0);
  }

  @Test
  void shouldCountInCodeUnitsBehindEmojiAndHalfPairs() {
    EnrichedArticle found =
        annotate(
            "",
            "🌪️👩‍👩‍👧‍👦 𝐌𝐚𝐫𝐚 \ud83c e\u0301 Mara Lindqvist 🇳🇴 left Norwick \udf2a Norwick");

    assertThat(mentions(found))
        .containsOnly(
            Map.entry("person:mara-lindqvist", List.of("Mara Lindqvist")),
            Map.entry("location:norwick", List.of("Norwick", "Norwick")));
  }

  @Test
  void shouldFindTheSameInWindowsOfAnySize() {
    String text = "It is said that Mara Lindqvist left Norwick. ".repeat(20);
    List<Entity> whole = annotate("", text).getEntities();

    for (int window : List.of(8, 11, 16, 33)) {
      assertThat(annotate("", text, "window", Integer.toString(window)).getEntities())
          .as("window of %s", window)
          .isEqualTo(whole);
    }
    assertThat(whole).allSatisfy(entity -> assertThat(entity.getMentions()).hasSize(20));
  }

  @Test
  void shouldEndANameAtTheEndOfAParagraph() {
    assertThat(mentions(annotate("", "Mara Lindqvist\nLindqvist")))
        .containsOnly(
            Map.entry("person:mara-lindqvist", List.of("Mara Lindqvist")),
            Map.entry("person:lindqvist", List.of("Lindqvist")));
  }

  @Test
  void shouldReadNoMoreThanItsBudget() {
    EnrichedArticle found = annotate("", "Norwick, Norwick, Norwick", "budget", "16");

    assertThat(entity(found, "location:norwick").getMentions()).hasSize(2);
    assertThat(found.getAnnotators().get(1).getStatus()).isEqualTo(AnnotatorStatus.TRUNCATED);
  }

  @Test
  void shouldFindNothingAndSaySoWithoutAModel() {
    Annotator idle = annotator();
    idle.configure(Map.of());

    EnrichedArticle found = chain(idle).annotate(Articles.english("", "Mara Lindqvist"));

    assertThat(found.getEntities()).isEmpty();
    assertThat(found.getAnnotators().get(1).getVersion()).isEqualTo("idle: no model is set");
  }

  private EnrichedArticle annotate(String title, String text, String... more) {
    Map<String, String> settings = new TreeMap<>(settings());
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    Annotator annotator = annotator();
    annotator.configure(settings);
    return chain(annotator).annotate(Articles.english(title, text));
  }

  private static ArticleAnnotator chain(Annotator annotator) {
    return new ArticleAnnotator(List.of(annotator, new DeclaredLanguage()));
  }

  private static Entity entity(EnrichedArticle article, String id) {
    return article.getEntities().stream()
        .filter(entity -> entity.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, List<String>> mentions(EnrichedArticle article) {
    Map<String, List<String>> mentions = new TreeMap<>();
    for (Entity entity : article.getEntities()) {
      mentions.put(
          entity.getId(),
          entity.getMentions().stream()
              .map(span -> article.getText().substring(span.getStart(), span.getEnd()))
              .toList());
    }
    return mentions;
  }
}
