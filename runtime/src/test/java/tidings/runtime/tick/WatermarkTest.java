package tidings.runtime.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatermarkTest {
  private static final long NOW = 1_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private KeyValueStore<String, Long> store;
  private Watermark watermark;

  @BeforeEach
  void open() {
    MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    store =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore("ticks"), Serdes.String(), Serdes.Long())
            .withLoggingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
    watermark = new Watermark(store, null);
  }

  @Test
  void shouldWaitForEverySender() {
    assertThat(watermark.advance(new Tick(0, 2, 100), NOW)).isFalse();
    assertThat(watermark.time()).isEqualTo(Watermark.NONE);

    assertThat(watermark.advance(new Tick(1, 2, 50), NOW)).isTrue();
    assertThat(watermark.time()).isEqualTo(50);
  }

  @Test
  void shouldNotRiseByAPromiseThatIsOlderOrNotTheLeast() {
    watermark.advance(new Tick(0, 2, 100), NOW);
    watermark.advance(new Tick(1, 2, 50), NOW);

    assertThat(watermark.advance(new Tick(1, 2, 40), NOW)).as("older").isFalse();
    assertThat(watermark.advance(new Tick(0, 2, 200), NOW)).as("not the least").isFalse();
    assertThat(watermark.time()).isEqualTo(50);
  }

  @Test
  void shouldEndWhenEverySenderHasEnded() {
    watermark.advance(new Tick(0, 2, Tick.END), NOW);
    watermark.advance(new Tick(1, 2, Tick.END), NOW);

    assertThat(watermark.time()).isEqualTo(Tick.END);
  }

  @Test
  void shouldSurviveARestart() {
    watermark.advance(new Tick(0, 1, 100), NOW);

    assertThat(new Watermark(store, null).time()).isEqualTo(100);
  }

  @Test
  void shouldLeaveASenderBehindThatIsSilentForLongerThanItsPatience() {
    Watermark live = new Watermark(store, PATIENCE);
    live.advance(new Tick(1, 2, 50), NOW);

    assertThat(live.advance(new Tick(0, 2, 100), NOW)).as("both have spoken").isTrue();
    assertThat(live.advance(new Tick(0, 2, 200), NOW + 1_000)).as("still waited for").isFalse();
    assertThat(live.advance(new Tick(0, 2, 300), NOW + 1_001)).as("waited for no longer").isTrue();
    assertThat(live.time()).isEqualTo(300);
  }

  @Test
  void shouldWaitForASenderThatIsBehindButGoesOn() {
    Watermark live = new Watermark(store, PATIENCE);
    live.advance(new Tick(0, 2, 1_000), NOW);
    for (int n = 1; n < 10; n++) {
      live.advance(new Tick(1, 2, n * 10L), NOW + n * 900L);
      live.advance(new Tick(0, 2, 1_000L + n), NOW + n * 900L + 450);
    }

    assertThat(live.time()).isEqualTo(90);
  }

  @Test
  void shouldNotFallWhenAStalledSenderComesBackOrTheTaskRestarts() {
    Watermark live = new Watermark(store, PATIENCE);
    live.advance(new Tick(1, 2, 50), NOW);
    live.advance(new Tick(0, 2, 100), NOW);
    live.advance(new Tick(0, 2, 300), NOW + 2_000);

    assertThat(live.advance(new Tick(1, 2, 60), NOW + 2_100)).as("it comes back").isFalse();
    assertThat(live.time()).isEqualTo(300);
    assertThat(new Watermark(store, PATIENCE).time()).as("after a restart").isEqualTo(300);
  }

  @Test
  void shouldStallNobodyByAPauseOfTheWholeProcess() {
    Watermark live = new Watermark(store, PATIENCE);
    live.advance(new Tick(1, 2, 50), NOW);
    live.advance(new Tick(0, 2, 50), NOW);

    assertThat(live.advance(new Tick(0, 2, 9_000), NOW + 9_000)).as("first of two").isFalse();
    assertThat(live.advance(new Tick(1, 2, 9_000), NOW + 9_001)).as("second").isTrue();
  }
}
