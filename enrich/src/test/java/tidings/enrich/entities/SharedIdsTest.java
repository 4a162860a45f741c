package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.enrich.annotator.EntityIdTable;
import tidings.news.Entity;

/** Names that no table knows have the ids that other annotators give them. */
class SharedIdsTest {
  static Stream<EntityIdTable.Row> table() {
    return EntityIdTable.rows();
  }

  @ParameterizedTest
  @MethodSource("table")
  void shouldGiveANameTheIdOfTheTable(EntityIdTable.Row row) {
    String tag = row.type().name().substring(0, 1);

    TaggedText text = TaggedText.of("Yesterday {" + tag + ":" + row.name() + "} was seen .");

    assertThat(text.entities()).extracting(Entity::getId).containsExactly(row.id());
  }
}
