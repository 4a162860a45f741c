package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Entity;

class KnownNamesTest {
  @TempDir Path folder;

  @Test
  void shouldKnowWhatAUsersFileAdds() throws IOException {
    KnownNames known =
        with(
            "# Ours\n"
                + "person\tMara Lindqvist\tLindqvist|M. Lindqvist\tQ999999999\n"
                + "location\tNorwick\n");

    List<Entity> found = TaggedText.of("{P:Lindqvist} left {L:Norwick}.").entities(known);

    assertThat(found)
        .extracting(Entity::getId, Entity::getName, Entity::getWikidata)
        .containsExactly(
            tuple("location:norwick", "Norwick", null),
            tuple("person:mara-lindqvist", "Mara Lindqvist", "Q999999999"));
  }

  @Test
  void shouldPreferAUsersNames() throws IOException {
    KnownNames known = with("person\tLars Putin\tPutin\n");

    List<Entity> found = TaggedText.of("{P:Putin} baked.").entities(known);

    assertThat(found).extracting(Entity::getId).containsExactly("person:lars-putin");
  }

  @Test
  void shouldHeedAUsersMarks() throws IOException {
    KnownNames known = with("organization\tHalden Bank\tHaldens?\nlocation\tHallow!\n");

    assertThat(TaggedText.of("{O:Haldens} {P:Hallow}").entities(known))
        .extracting(Entity::getId)
        .containsExactly("organization:haldens", "person:hallow");
    assertThat(TaggedText.of("{O:Haldens} {O:Halden Bank} {L:Hallow}").entities(known))
        .extracting(Entity::getId)
        .containsExactly("organization:halden-bank", "location:hallow");
  }

  @Test
  void shouldCarryTheContentInTheVersion() throws IOException {
    String first = with("location\tNorwick\n").version();

    String second = with("location\tHalden\n").version();

    assertThat(second).isNotEqualTo(first).startsWith(KnownNames.shipped().version() + "+");
    assertThat(with("location\tHalden\n").version()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "person Mara; it has 1 columns, not 2 to 4; write type, name",
        "human~Mara; 'human' is no type; begin it with person, organization, location or misc",
        "person~Mara~Lindqvist~42; '42' is no Wikidata id; write Q and digits, or nothing",
        "person~Mara~Lindqvist||M.; '' is no name; write one with a letter or digit",
        "person~; '' is no name; write one with a letter or digit",
      })
  void shouldSayWhereAFileIsWrongAndWhatToDo(String line, String wrong, String remedy) {
    assertThatThrownBy(() -> with("# Ours\n\n" + line.replace('~', '\t') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names.tsv, line 3: " + wrong)
        .hasMessageContaining(remedy);
  }

  @Test
  void shouldSayWhichFileIsMissing() {
    Path missing = folder.resolve("missing.tsv");

    assertThatThrownBy(() -> KnownNames.shipped().with(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("known names the file " + missing);
  }

  private KnownNames with(String content) throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return KnownNames.shipped().with(file);
  }
}
