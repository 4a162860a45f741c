package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LaneSumsTest {
  private static final int ROWS = 250;

  @Test
  void shouldSumWhatRowsHoldOneByOne() {
    Random random = new Random(7);
    int[] rows = new int[ROWS];
    byte[] weights = new byte[ROWS * LaneSums.LANES];
    random.nextBytes(weights);
    int[] expected = new int[LaneSums.LANES + 1];
    for (int i = 0; i < ROWS; i++) {
      rows[i] = i * 8_001;
      for (int lane = 0; lane < LaneSums.LANES; lane++) {
        expected[lane + 1] += weights[i * LaneSums.LANES + lane];
      }
    }
    RowWeights table = new RowWeights(rows, weights);
    LaneSums sums = new LaneSums();
    LaneSums half = new LaneSums();

    for (int i = 0; i < ROWS; i++) {
      table.addTo(rows[i], i % 2 == 0 ? sums : half);
      table.addTo(rows[i] + 1, sums);
    }
    long[] kept = new long[LaneSums.LONGS];
    sums.add(kept, 0, half.copyTo(kept, 0));

    int[] scores = new int[LaneSums.LANES + 1];
    sums.addTo(scores, 1);
    assertThat(scores).isEqualTo(expected);
  }

  @Test
  void shouldStayAtTheLastSumThatFits() {
    LaneSums sums = new LaneSums();

    for (int i = 0; i < 1000; i++) {
      sums.add(-1L, -1L);
    }

    int[] scores = new int[LaneSums.LANES];
    sums.addTo(scores, 0);
    assertThat(scores).containsOnly(LaneSums.MAX_ROWS * 127);
  }
}
