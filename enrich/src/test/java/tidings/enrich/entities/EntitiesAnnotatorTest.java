package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.sentences.SentencesAnnotator;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.Entity;

class EntitiesAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new EntitiesAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(new SentencesAnnotator(), new TokensAnnotator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Prime Minister Tolo Veskar left. | person:tolo-veskar | Tolo Veskar",
        "It was said by Anna K. Borel. | person:anna-borel | Anna K. Borel",
        "He met Secretary of State Tolo Veskar. | person:tolo-veskar | Tolo Veskar",
        "They saw Norwegian Tolo Veskar. | person:tolo-veskar | Tolo Veskar",
        "The United Nations refused. | organization:united-nations | United Nations",
        "He met Mr Veskar. | person:veskar | Veskar",
        "Shares in Halden Shipping Inc. fell. | organization:halden-shipping | Halden Shipping Inc.",
        "She studies at the University of Norwick. | organization:university-of-norwick | University of Norwick",
        "It went to the Norwegian Ministry of Trade and Industry. | organization:norwegian-ministry-of-trade-and-industry | Norwegian Ministry of Trade and Industry",
        "They played Norwick United. | organization:norwick-united | Norwick United",
        "He swam in Lake Ostrava. | location:lake-ostrava | Lake Ostrava",
        "She walked in Kvelden. | location:kvelden | Kvelden",
        "They met in São Tomé & Príncipe. | location:sao-tome-principe | São Tomé & Príncipe",
        "The U.S. refused. | location:united-states | U.S.",
        "He read Waves of Glass. | misc:waves | Waves",
      })
  void shouldNameAndTypeAnEntity(String text, String id, String mention) {
    assertThat(mentions("", text)).containsEntry(id, List.of(mention));
  }

  @Test
  void shouldBringTheNamesOfOnePersonTogether() {
    String text =
        "Prime Minister Mara Lindqvist left. \"No,\" Lindqvist said. Nobody saw Ms Lindqvist, or Mara K. Lindqvist.";

    assertThat(mentions("", text))
        .containsExactly(
            Map.entry(
                "person:mara-lindqvist",
                List.of("Mara Lindqvist", "Lindqvist", "Lindqvist", "Mara K. Lindqvist")));
  }

  @Test
  void shouldBringAnAcronymAndItsOrganisationTogether() {
    String text = "The Norwick Workers Union (NWU) met. Later NWU members left.";

    assertThat(mentions("", text))
        .containsExactly(
            Map.entry(
                "organization:norwick-workers-union",
                List.of("Norwick Workers Union", "NWU", "NWU")));
  }

  @Test
  void shouldBringTheNamesOfACountryTogether() {
    assertThat(mentions("", "The United States, the U.S., the US and America."))
        .containsExactly(
            Map.entry("location:united-states", List.of("United States", "U.S.", "US", "America")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday they left. Nobody came.",
        "He came on Monday in March and I stayed.",
        "MINISTER RESIGNS AFTER VOTE IN NORWICK",
        "The Prime Minister spoke.",
        "The French and the Dutch and South Korean envoys left.",
        "Fishing is dangerous. They love it.",
      })
  void shouldFindNoEntity(String text) {
    assertThat(mentions("", text)).isEmpty();
  }

  @Test
  void shouldSayWhetherTheTitleNamesIt() {
    List<Entity> found =
        entities(
            "Lindqvist Resigns After Long Vote Tonight",
            "Mara Lindqvist left. Mr Tolo Veskar stayed.");

    assertThat(found)
        .extracting(Entity::getId)
        .containsExactly("person:mara-lindqvist", "person:tolo-veskar");
    assertThat(found).extracting(Entity::getInTitle).containsExactly(true, false);
  }

  @Test
  void shouldReadATitleAlone() {
    List<Entity> found = entities("Storm hits Norway as Mara Lindqvist resigns", "");

    assertThat(found)
        .extracting(Entity::getId)
        .containsExactly("location:norway", "person:mara-lindqvist");
    assertThat(found).allSatisfy(entity -> assertThat(entity.getMentions()).isEmpty());
  }

  @Test
  void shouldStopAtThirtyEntitiesAndAHundredMentions() {
    StringBuilder text = new StringBuilder("He saw Mr Veskar. ".repeat(120));
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      text.append("He saw Mr ")
          .append(letter)
          .append("orel and Ms ")
          .append(letter)
          .append("adim. ");
    }

    List<Entity> found = entities("", text.toString());

    assertThat(found).hasSize(30);
    assertThat(found.get(0).getMentions()).hasSize(100);
  }

  private List<Entity> entities(String title, String text) {
    return new ArticleAnnotator(
            List.of(
                annotator(),
                new SentencesAnnotator(),
                new TokensAnnotator(),
                new DeclaredLanguage()))
        .annotate(Articles.english(title, text))
        .getEntities();
  }

  private Map<String, List<String>> mentions(String title, String text) {
    Map<String, List<String>> mentions = new TreeMap<>();
    for (Entity entity : entities(title, text)) {
      mentions.put(
          entity.getId(),
          entity.getMentions().stream()
              .map(m -> text.substring(m.getStart(), m.getEnd()))
              .toList());
    }
    return mentions;
  }
}
