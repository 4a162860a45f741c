package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Span;

class EntityBuilderTest {
  private static EntityBuilder norwick() {
    return new EntityBuilder("location:norwick", EntityType.LOCATION, "Norwick");
  }

  @Test
  void shouldBuildAnEntityOfWhatItIsGiven() {
    Entity entity =
        norwick()
            .confidence(0.5)
            .confidenceAtLeast(0.25)
            .link(EntityLink.KNOWN)
            .wikidata("Q1")
            .salience(0.75)
            .addTitleMention(new Span(0, 7))
            .addMention(new Span(12, 19))
            .build();

    assertThat(entity)
        .isEqualTo(
            Entity.newBuilder()
                .setId("location:norwick")
                .setName("Norwick")
                .setType(EntityType.LOCATION)
                .setConfidence(0.5)
                .setLink(EntityLink.KNOWN)
                .setWikidata("Q1")
                .setSalience(0.75)
                .setMentions(List.of(new Span(12, 19)))
                .setTitleMentions(List.of(new Span(0, 7)))
                .setInTitle(true)
                .build());
  }

  @Test
  void shouldLeaveAtTheSchemasDefaultsWhatItIsNotGiven() {
    assertThat(norwick().build())
        .isEqualTo(
            Entity.newBuilder()
                .setId("location:norwick")
                .setName("Norwick")
                .setType(EntityType.LOCATION)
                .build());
  }

  @Test
  void shouldKeepTheFirstMentionsAndNoMoreThanTheChainTakes() {
    String norwicks = "Norwick ".repeat(1_000);
    EntityBuilder builder = norwick();
    for (int at = 0; at < norwicks.length(); at += 8) {
      builder.addMention(new Span(at, at + 7)).addTitleMention(new Span(at, at + 7));
    }

    Entity entity = builder.build();

    assertThat(entity.getMentions()).hasSize(100).last().isEqualTo(new Span(792, 799));
    assertThat(entity.getTitleMentions()).hasSize(10).last().isEqualTo(new Span(72, 79));
    assertThat(builder.mentionCount()).isEqualTo(110);
    new Finding.Entities(List.of(entity)).check(norwicks, norwicks);
  }

  @Test
  void shouldHaveTheLimitsOfTheChain() {
    Entity tooMany =
        Entity.newBuilder(norwick().build())
            .setTitleMentions(Collections.nCopies(11, new Span(0, 7)))
            .build();

    assertThatThrownBy(() -> new Finding.Entities(List.of(tooMany)).check("Norwick", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("location:norwick has more than 10 mentions in the title");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Norwick",
    "location:, Norwick",
    "norwick, Norwick",
    "person:norwick, Norwick",
    "location:norwick, ''"
  })
  void shouldRefuseWhatIsNoEntity(String id, String name) {
    assertThatThrownBy(() -> new EntityBuilder(id, EntityType.LOCATION, name))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
