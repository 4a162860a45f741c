package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.news.EntityType;

class EntityIdsTest {
  static Stream<EntityIdTable.Row> table() {
    return EntityIdTable.rows();
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("table")
  void shouldGiveANameItsId(EntityIdTable.Row row) {
    assertThat(EntityIds.of(row.type(), row.name())).contains(row.id());
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, Apple Inc., organization:apple",
    "LOCATION, Łódź, location:lodz",
    "ORGANIZATION, Inc., organization:inc",
    "ORGANIZATION, Co. Co. Co., organization:co",
    "ORGANIZATION, Bed and Co. and Co., organization:bed-and-co",
    "PERSON, J., person:j",
    "PERSON, J. K. Orrin, person:j-orrin",
    "PERSON, Jr., person:jr",
    "LOCATION, Norwick Co., location:norwick-co",
    "MISC, Apple Inc., misc:apple-inc",
    "UNKNOWN, Apple Inc., unknown:apple-inc",
    "LOCATION, 东京, location:4e1c4eac",
    "LOCATION, القاهرة, location:627644642627647631629",
    "PERSON, Ma\u200bra\u00ad Lindqvist, person:mara-lindqvist"
  })
  void shouldGiveUnusualNamesAnId(EntityType type, String name, String id) {
    assertThat(EntityIds.of(type, name)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, George H. W. Bush, person:george-h-w-bush",
    "ORGANIZATION, NYSE CO, organization:nyse-co"
  })
  void shouldKeepEveryWordOfAKnownName(EntityType type, String name, String id) {
    assertThat(EntityIds.ofKnown(type, name)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "…", "- & / -", "’’", "🌪️", "\u0301", "\u202e", "\ud83c", "\uffff"})
  void shouldGiveNoIdToWhatIsNoName(String name) {
    assertThat(EntityIds.of(EntityType.ORGANIZATION, name)).isEmpty();
    assertThat(EntityIds.ofKnown(EntityType.ORGANIZATION, name)).isEmpty();
  }

  // A bound on work that explodes, far beyond what a slow machine needs; not a measurement.
  @Timeout(120)
  @ParameterizedTest
  @EnumSource(EntityType.class)
  void shouldStandVeryLongNames(EntityType type) {
    assertThat(EntityIds.of(type, "Co. ".repeat(250_000))).isPresent();
    assertThat(EntityIds.of(type, "and Co. ".repeat(125_000))).isPresent();
    assertThat(EntityIds.of(type, "A. ".repeat(300_000))).isPresent();
    assertThat(EntityIds.of(type, "王".repeat(250_000))).isPresent();
  }

  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldWriteAnyNameInLettersDigitsAndSingleHyphens(String kind) {
    for (EntityType type : EntityType.values()) {
      EntityIds.of(type, HostileTexts.of(kind))
          .ifPresent(id -> assertThat(id).matches("[a-z]++:[a-z0-9]++(?:-[a-z0-9]++)*+"));
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldGiveASlugTheIdOfItsName(String kind) {
    String name = HostileTexts.of(kind);

    for (EntityType type : EntityType.values()) {
      assertThat(EntityIds.of(type, Slug.of(name))).isEqualTo(EntityIds.of(type, name));
    }
  }
}
