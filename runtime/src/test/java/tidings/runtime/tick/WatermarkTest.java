package tidings.runtime.tick;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatermarkTest {
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
    watermark = new Watermark(store);
  }

  @Test
  void shouldWaitForEverySender() {
    assertThat(watermark.rises(new Tick(0, 2, 100))).isFalse();
    assertThat(watermark.time()).isEqualTo(Watermark.NONE);

    assertThat(watermark.rises(new Tick(1, 2, 50))).isTrue();
    assertThat(watermark.time()).isEqualTo(50);
  }

  @Test
  void shouldNotRiseByAPromiseThatIsOlderOrNotTheLeast() {
    watermark.rises(new Tick(0, 2, 100));
    watermark.rises(new Tick(1, 2, 50));

    assertThat(watermark.rises(new Tick(1, 2, 40))).as("older").isFalse();
    assertThat(watermark.rises(new Tick(0, 2, 200))).as("not the least").isFalse();
    assertThat(watermark.time()).isEqualTo(50);
  }

  @Test
  void shouldEndWhenEverySenderHasEnded() {
    watermark.rises(new Tick(0, 2, Tick.END));
    watermark.rises(new Tick(1, 2, Tick.END));

    assertThat(watermark.time()).isEqualTo(Tick.END);
  }

  @Test
  void shouldSurviveARestart() {
    watermark.rises(new Tick(0, 1, 100));

    assertThat(new Watermark(store).time()).isEqualTo(100);
  }
}
