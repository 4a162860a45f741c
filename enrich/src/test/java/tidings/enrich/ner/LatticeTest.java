package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatticeTest {
  private static final int SIZE = 3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void probabilitiesAreSharesOfAllSequences(long seed) {
    LabelSequences sequences = new LabelSequences(SIZE, seed);
    Lattice lattice = new Lattice();
    int[] all = new int[SIZE];
    Arrays.fill(all, Lattice.ALL);

    lattice.fill(powers(sequences), sequences.transitions.factors(), all);

    for (int label = 0; label < Labels.COUNT; label++) {
      int at = label;
      assertThat((double) lattice.probability(1, label))
          .isCloseTo(share(sequences, s -> s[1] == at), within(1e-4));
    }
    assertThat((double) lattice.probability(2, 0, 4))
        .isCloseTo(share(sequences, s -> s[1] == 0 && s[2] == 4), within(1e-4));
    assertThat((double) lattice.probability(0, 2, new int[] {1, 3, 0}))
        .isCloseTo(share(sequences, s -> s[0] == 1 && s[1] == 3), within(1e-4));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void onlyAllowedLabelsCount(long seed) {
    LabelSequences sequences = new LabelSequences(SIZE, seed);
    Lattice lattice = new Lattice();
    int[] allowed = {Lattice.ALL, 1 << 4 | 1 << 8, Lattice.ALL};

    lattice.fill(powers(sequences), sequences.transitions.factors(), allowed);

    double fourth = weight(sequences, s -> s[1] == 4);
    double eighth = weight(sequences, s -> s[1] == 8);
    assertThat((double) lattice.probability(1, 4))
        .isCloseTo(fourth / (fourth + eighth), within(1e-4));
    assertThat(lattice.probability(1, 0)).isZero();
  }

  private static float[] powers(LabelSequences sequences) {
    float[] powers = new float[SIZE * Labels.COUNT];
    for (int i = 0; i < powers.length; i++) {
      int label = i % Labels.COUNT;
      int score = label == 0 ? 0 : sequences.tokens[i / Labels.COUNT * LaneSums.LANES + label - 1];
      powers[i] = (float) StrictMath.exp(score * sequences.transitions.step());
    }
    return powers;
  }

  private static double share(LabelSequences sequences, Predicate<int[]> which) {
    return weight(sequences, which) / weight(sequences, s -> true);
  }

  private static double weight(LabelSequences sequences, Predicate<int[]> which) {
    List<int[]> all = sequences.all();
    return all.stream().filter(which).mapToDouble(sequences::weight).sum();
  }
}
