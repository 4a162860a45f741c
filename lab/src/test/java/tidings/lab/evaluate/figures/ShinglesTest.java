package tidings.lab.evaluate.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tidings.lab.data.Score;

class ShinglesTest {
  private final Shingles shingles = new Shingles();

  @Test
  void shouldIgnorePunctuationAndLines() {
    Score score = shingles.add("One two, three four.\nFive!", "One two three four Five");

    assertThat(score).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void shouldCountRunsOfFourWordsAsOftenAsTheyOccur() {
    Score score = shingles.add("a b c d e", "a b c d a b c d");

    // Found: abcd twice, bcda, cdab, dabc; true: abcd, bcde.
    assertThat(score.precision()).isCloseTo(1 / 5.0, within(1e-12));
    assertThat(score.recall()).isCloseTo(1 / 2.0, within(1e-12));
  }

  @Test
  void shouldCountEveryPageAlike() {
    shingles.add("a b c d", "a b c d");
    shingles.add("k l m n o p q r s t", "u v w x y z");

    assertThat(shingles.mean()).isEqualTo(new Score(0.5, 0.5, 0.5));
  }

  @Test
  void shouldLeaveAPageWithoutTextOutOfPrecision() {
    shingles.add("a b c d", "a b c d");
    shingles.add("k l m n", "");

    assertThat(shingles.mean().precision()).isEqualTo(1);
    assertThat(shingles.mean().recall()).isEqualTo(0.5);
  }
}
