package tidings.runtime.tick;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class TickTest {
  private static final Tick TICK = new Tick(2, 4, 1_772_352_000_000L);

  @Test
  void shouldReadWhatItWrote() {
    Record<String, String> record = TICK.record(7);

    assertThat(Tick.read(record.key(), record.value(), record.headers())).contains(TICK);
  }

  @Test
  void shouldTakeNoArticleForATick() {
    assertThat(Tick.read("some-id", null, TICK.headers())).as("another key").isEmpty();
    assertThat(Tick.read(Tick.KEY, "a value", TICK.headers())).as("a value").isEmpty();
    assertThat(Tick.read(Tick.KEY, null, new RecordHeaders())).as("no promise").isEmpty();
  }

  @Test
  void shouldGoToAllPartitionsAndArticlesToOne() {
    TickPartitioner<String> partitioner = new TickPartitioner<>();

    assertThat(partitioner.partitions("t", Tick.KEY, null, 3).orElseThrow())
        .containsExactlyInAnyOrder(0, 1, 2);
    assertThat(partitioner.partitions("t", "some-id", "article", 3).orElseThrow()).hasSize(1);
  }
}
