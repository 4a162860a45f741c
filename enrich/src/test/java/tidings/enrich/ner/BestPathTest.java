package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestPathTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldFindTheBestOfAllSequences(long seed) {
    LabelSequences sequences = new LabelSequences(4, seed);

    int[] found = new BestPath(sequences.transitions).labels(sequences.tokens, 4);

    int best = sequences.all().stream().mapToInt(sequences::score).max().orElseThrow();
    assertThat(sequences.score(found)).isEqualTo(best);
    assertThat(sequences.all()).contains(found);
  }

  @Test
  void shouldPassOverTokensThatAreSurelyOutside() {
    LabelSequences sequences = new LabelSequences(5, 11);
    Arrays.fill(sequences.tokens, LaneSums.LANES, 4 * LaneSums.LANES, -1000);

    int[] found = new BestPath(sequences.transitions).labels(sequences.tokens, 5);

    List<int[]> all = sequences.all();
    int best = all.stream().mapToInt(sequences::score).max().orElseThrow();
    assertThat(sequences.score(found)).isEqualTo(best);
  }
}
