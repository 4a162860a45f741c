package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.sentences.SentencesAnnotator;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;

class EntitiesAnnotatorTest extends AnnotatorContract {
  @TempDir Path folder;

  @Override
  protected Annotator annotator() {
    return new EntitiesAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(new SentencesAnnotator(), new TokensAnnotator());
  }

  @Test
  void shouldPointAtTheNamesInTextAndTitle() {
    String title = "Lindqvist resigns in Norwick";
    String text = "🌪 Prime Minister Mara Lindqvist resigned. \"No,\" Lindqvist said in London.";

    EnrichedArticle found = annotate(new EntitiesAnnotator(), title, text);

    Entity person =
        found.getEntities().stream()
            .filter(entity -> entity.getId().equals("person:mara-lindqvist"))
            .findFirst()
            .orElseThrow();
    assertThat(person.getMentions())
        .extracting(span -> text.substring(span.getStart(), span.getEnd()))
        .containsExactly("Mara Lindqvist", "Lindqvist");
    assertThat(person.getTitleMentions())
        .extracting(span -> title.substring(span.getStart(), span.getEnd()))
        .containsExactly("Lindqvist");
    assertThat(person.getInTitle()).isTrue();
  }

  @Test
  void shouldReadATitleAlone() {
    EnrichedArticle found = annotate(new EntitiesAnnotator(), "Angela Merkel visits Norway", "");

    assertThat(found.getEntities())
        .extracting(Entity::getId)
        .contains("location:norway", "person:angela-merkel");
    assertThat(found.getEntities())
        .allSatisfy(entity -> assertThat(entity.getMentions()).isEmpty());
  }

  @Test
  void shouldReadAUsersNames() throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "location\tKingdom of Norwick\tNorway\n");
    EntitiesAnnotator annotator = new EntitiesAnnotator();
    String before = annotator.version();

    annotator.configure(Map.of("known", file.toString()));

    assertThat(annotator.version()).startsWith(before + "+");
    assertThat(annotate(annotator, "", "She lives in Norway.").getEntities())
        .extracting(Entity::getId)
        .containsExactly("location:kingdom-of-norwick");
  }

  @Test
  void shouldRefuseOtherSettings() {
    assertThatThrownBy(() -> new EntitiesAnnotator().configure(Map.of("knwon", "names.tsv")))
        .hasMessage("'knwon' is no setting of it; it has 'known'");
  }

  private EnrichedArticle annotate(EntitiesAnnotator annotator, String title, String text) {
    return new ArticleAnnotator(
            List.of(
                annotator, new SentencesAnnotator(), new TokensAnnotator(), new DeclaredLanguage()))
        .annotate(Articles.english(title, text));
  }
}
