package tidings.runtime.tick;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0/1", "0/1/", "1/1/5", "-1/1/5", "0/0/5", "0/1/5/6", "0/1/1e9"})
  void shouldTakeNoPromiseThatMakesNoSense(String promise) {
    Headers headers = new RecordHeaders().add(Tick.HEADER, promise.getBytes(US_ASCII));

    assertThat(Tick.read(Tick.KEY, null, headers)).isEmpty();
  }

  @Test
  void shouldGoToAllPartitionsAndArticlesToOne() {
    TickPartitioner<String> partitioner = new TickPartitioner<>();

    assertThat(partitioner.partitions("t", Tick.KEY, null, 3).orElseThrow())
        .containsExactlyInAnyOrder(0, 1, 2);
    assertThat(partitioner.partitions("t", "some-id", "article", 3).orElseThrow()).hasSize(1);
  }
}
