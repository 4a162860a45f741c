package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tidings.embedded.broker.BrokerClient;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.ingest.live.RawEnds;
import tidings.ingest.live.RawEndsWatch;

/** What a producer still holds in a transaction is not promised away. */
class OpenTransactionTest {
  private static final String RAW = "news.raw";

  @TempDir Path directory;

  @Test
  @Timeout(60)
  void shouldCountAsUnread() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
        BrokerClient client = new BrokerClient(broker)) {
      client.createTopic(RAW);
      try (KafkaProducer<String, String> open = client.produceUncommitted(RAW, "not yet");
          RawEndsWatch watch = watch(broker)) {

        watch.start();

        RawEnds ends = answer(watch);
        assertThat(ends.ends()).isEqualTo(Map.of(0, 1L));
        assertThat(ends.areReached(0, 0)).isFalse();
        open.abortTransaction();
      }
    }
  }

  private static RawEndsWatch watch(EmbeddedBroker broker) {
    Properties properties = new Properties();
    properties.put("application.id", "ingest");
    properties.put("bootstrap.servers", broker.bootstrapServers());
    return new RawEndsWatch(properties, RAW, 1, Duration.ofMillis(50));
  }

  private static RawEnds answer(RawEndsWatch watch) {
    while (watch.latest().ends().isEmpty()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    return watch.latest();
  }
}
