package tidings.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.enrich.annotator.EntityIdTable;
import tidings.news.Entity;

/** Names have the ids that other annotators give them. */
class SharedIdsTest {
  static Stream<EntityIdTable.Row> table() {
    return EntityIdTable.rows();
  }

  @ParameterizedTest
  @MethodSource("table")
  void shouldGiveANameTheIdOfTheTable(EntityIdTable.Row row) {
    NamedThings things = new NamedThings();

    things.addInText(new FoundName(row.type(), 0, row.name().length(), 0.9), row.name());

    assertThat(things.entities()).extracting(Entity::getId).containsExactly(row.id());
  }
}
