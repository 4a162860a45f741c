package tidings.lab.evaluate.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.lab.data.Score;

class CountsTest {
  @Test
  void shouldTakeTheMeanOfTheClasses() {
    ClassCounts classes = new ClassCounts();
    classes.add("neutral", "neutral");
    classes.add("neutral", "neutral");
    classes.add("neutral", "negative");
    classes.add("negative", "neutral");

    // neutral: 2 of 3 found, 2 of 3 true; negative: none right.
    assertThat(classes.macro().f1()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(classes.accuracy()).isEqualTo(0.5);
    assertThat(classes.f1PerClass()).containsOnlyKeys("negative", "neutral");
  }

  @Test
  void shouldNotCountAClassThatDoesNotOccur() {
    ClassCounts classes = new ClassCounts();
    classes.add("sport", "sport");
    classes.add("sport", "(other)");

    assertThat(classes.macro()).isEqualTo(Score.of(1, 1, 2));
  }

  @Test
  void shouldCountSeveralClassesOfAnItem() {
    ClassCounts classes = new ClassCounts();
    classes.addAll(List.of("sport", "health"), List.of("sport"), true);

    assertThat(classes.macro().f1()).isEqualTo(0.5);
    assertThat(classes.accuracy()).isEqualTo(1);
  }

  @Test
  void shouldTellHowFarProbabilitiesCanBeBelieved() {
    Calibration calibration = new Calibration();
    calibration.add(0.75, true);
    calibration.add(0.75, true);
    calibration.add(0.75, true);
    calibration.add(0.75, false);

    assertThat(calibration.error()).isZero();
    calibration.add(1, false);
    assertThat(calibration.error()).isCloseTo(0.2, within(1e-12));
  }
}
