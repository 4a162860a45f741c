package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.news.state.Contribution;
import tidings.news.state.SlimEntity;

/** No field of what counts can be left out of the comparison that drops a change as nothing. */
class ChangeTest {
  private static final Contribution COUNTED =
      Given.article("a", "02T10:00:00").naming("Lindqvist", 100).counted();

  static List<Schema.Field> fields() {
    return Contribution.getClassSchema().getFields();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void shouldBeSomethingInEveryFieldThatCounts(Schema.Field field) {
    Contribution other = SpecificData.get().deepCopy(COUNTED.getSchema(), COUNTED);
    other.put(field.pos(), another(field));

    boolean nothing = new Change("all", 0, COUNTED, other, null).isNothing();

    assertThat(nothing).isEqualTo(Change.NOT_COUNTED.contains(field.name()));
  }

  @Test
  void shouldNameOnlyFieldsThatThereAre() {
    assertThat(fields()).extracting(Schema.Field::name).containsAll(Change.NOT_COUNTED);
  }

  @Test
  void shouldBeNothingWithoutADifference() {
    Contribution same = SpecificData.get().deepCopy(COUNTED.getSchema(), COUNTED);

    assertThat(new Change("all", 0, COUNTED, same, null).isNothing()).isTrue();
    assertThat(new Change("all", 0, null, null, null).isNothing()).isTrue();
    assertThat(new Change("all", 0, COUNTED, null, null).isNothing()).isFalse();
  }

  private static Object another(Schema.Field field) {
    Object value = COUNTED.get(field.pos());
    return switch (field.schema().getType()) {
      case STRING -> value + "x";
      case LONG -> (long) value + 1;
      case INT -> (int) value + 1;
      case BOOLEAN -> !(boolean) value;
      case ARRAY ->
          field.name().equals("entities") ? List.<SlimEntity>of() : List.of("all", "politics");
      default -> throw new AssertionError("no other value for " + field);
    };
  }
}
