package tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.news.Progress;
import tidings.runtime.progress.ProgressBoard;

class PromisesTest {
  private static final String SINK = "aggregate/summaries/0";
  private final ProgressBoard board = new ProgressBoard(Set.of(SINK));
  private final Promises promises = new Promises(board);

  @Test
  void shouldWaitForTheOutputsBeyondTenThousandEntries() {
    promises.add(1_000, 5_000);

    assertThat(promises.isTooFarAhead(10_000)).isFalse();
    assertThat(promises.isTooFarAhead(10_001)).isTrue();
  }

  @Test
  void shouldGoOnWhenTheOutputsHaveReachedWhatWasPromised() throws InterruptedException {
    promises.add(1_000, 5_000);
    promises.add(2_000, 10_000);

    board.post(reached(1_000));
    promises.awaitRoom(15_000);

    assertThat(promises.isTooFarAhead(15_000)).isFalse();
    assertThat(promises.isTooFarAhead(15_001)).isTrue();
  }

  @Test
  void shouldNotWaitWhereAllShareOneMoment() {
    assertThat(promises.isTooFarAhead(100_000))
        .as("nothing was promised that could be reached")
        .isFalse();
  }

  private static Progress reached(long time) {
    return Progress.newBuilder().setTask(SINK).setWatermark(Instant.ofEpochMilli(time)).build();
  }
}
