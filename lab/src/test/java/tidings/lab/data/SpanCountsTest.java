package tidings.lab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanCountsTest {
  @Test
  void shouldCountANameOnlyIfEndsAndKindAreRight() {
    SpanCounts spans = new SpanCounts(List.of("PER", "LOC"));
    spans.add(
        List.of(
            new LabelledName(0, 2, "PER"),
            new LabelledName(4, 5, "LOC"),
            new LabelledName(6, 7, "MISC")),
        List.of(
            new LabelledName(0, 1, "PER"),
            new LabelledName(4, 5, "LOC"),
            new LabelledName(6, 7, "LOC")));

    assertThat(spans.gold()).isEqualTo(2);
    assertThat(spans.found()).isEqualTo(3);
    assertThat(spans.total()).isEqualTo(Score.of(1, 3, 2));
  }
}
