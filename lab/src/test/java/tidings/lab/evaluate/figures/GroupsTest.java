package tidings.lab.evaluate.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tidings.lab.data.Score;

class GroupsTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  /** Truth: a b c | d e. Found: a b | c d e. */
  private final Groups groups = new Groups();

  @Test
  void shouldScoreTheSameGroupsAsPerfect() {
    groups.add("flood", "1");
    groups.add("flood", "1");
    groups.add("vote", "2");

    assertThat(groups.bCubed()).isEqualTo(new Score(1, 1, 1));
    assertThat(groups.pairwise()).isEqualTo(new Score(1, 1, 1));
    assertThat(groups.adjustedRandIndex()).isEqualTo(1);
  }

  @Test
  void shouldCountBCubedByItem() {
    addFive();

    Score score = groups.bCubed();

    // a, b: 1 and 2/3; c: 1/3 and 1/3; d, e: 2/3 and 1.
    assertThat(score.precision()).isCloseTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, EXACTLY);
    assertThat(score.recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, EXACTLY);
    assertThat(score.f1()).isCloseTo(11 / 15.0, EXACTLY);
  }

  @Test
  void shouldCountPairs() {
    addFive();

    Score score = groups.pairwise();

    assertThat(groups.goldPairs()).isEqualTo(4);
    assertThat(groups.foundPairs()).isEqualTo(4);
    assertThat(score.f1()).isCloseTo(0.5, EXACTLY);
    // 2 pairs are right; by chance 4 * 4 / 10 would be.
    assertThat(groups.adjustedRandIndex()).isCloseTo((2 - 1.6) / (4 - 1.6), EXACTLY);
  }

  private void addFive() {
    groups.add("flood", "1");
    groups.add("flood", "1");
    groups.add("flood", "2");
    groups.add("vote", "2");
    groups.add("vote", "2");
  }
}
