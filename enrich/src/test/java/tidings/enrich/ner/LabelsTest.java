package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.news.EntityType;

class LabelsTest {
  @Test
  void namesAreTheSameAfterWritingThemAsLabels() {
    List<TaggedName> names =
        List.of(
            new TaggedName(0, 1, EntityType.LOCATION, 1),
            new TaggedName(1, 3, EntityType.PERSON, 1),
            new TaggedName(4, 8, EntityType.MISC, 1));

    assertThat(Labels.names(Labels.of(names, 9))).isEqualTo(names);
  }

  @Test
  void aNameGoesOnOnlyWithItsOwnType() {
    int[] person = Labels.of(List.of(new TaggedName(0, 3, EntityType.PERSON, 1)), 3);
    int[] place = Labels.of(List.of(new TaggedName(0, 3, EntityType.LOCATION, 1)), 3);

    assertThat(Labels.follows(person[0], person[1])).isTrue();
    assertThat(Labels.follows(person[0], place[1])).isFalse();
    assertThat(Labels.follows(person[0], Labels.OUTSIDE)).isFalse();
    assertThat(Labels.follows(person[2], place[0])).isTrue();
    assertThat(Labels.follows(Labels.START, person[1])).isFalse();
  }
}
