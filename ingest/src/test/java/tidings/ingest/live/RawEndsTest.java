package tidings.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawEndsTest {
  @Test
  void shouldBeReachedByWhatATaskHasDoneOrTheServiceHasCommitted() {
    RawEnds ends = new RawEnds(1_000, Map.of(0, 7L, 1, 7L, 2, 0L), Map.of(1, 7L));

    assertThat(ends.areReached(0, 6)).as("a record is left").isFalse();
    assertThat(ends.areReached(0, 7)).as("the task has done all").isTrue();
    assertThat(ends.areReached(1, 5)).as("markers follow the last record").isTrue();
    assertThat(ends.areReached(3, 7)).as("nobody knows its end").isFalse();
  }

  @Test
  void shouldPromiseMultiplesOfTheIntervalMinusTheLag() {
    LiveTicks ticks = new LiveTicks(Duration.ofMillis(250), Duration.ofMillis(200));

    assertThat(ticks.promiseAt(1_249)).isEqualTo(800);
    assertThat(ticks.promiseAt(1_250)).isEqualTo(1_050);
    assertThat(ticks.promiseAfter(1_049)).isEqualTo(800);
    assertThat(ticks.promiseAfter(1_050)).isEqualTo(1_050);
  }
}
