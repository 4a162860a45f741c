package tidings.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  private static final int RECORD_BYTES = 4_500 * 1024;

  @TempDir Path directory;

  @Test
  void shouldKeepCommittedRecordsOverARestart() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
        BrokerClient client = new BrokerClient(broker)) {
      client.createTopic("lighthouse");
      client.produceCommitted("lighthouse", "first");
      client.produceAborted("lighthouse", "never happened");
    }

    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
        BrokerClient client = new BrokerClient(broker)) {
      client.produceCommitted("lighthouse", "second");

      assertThat(client.readCommitted("lighthouse")).containsExactly("first", "second");
    }
  }

  @Test
  void shouldTakeAWholePageInOneRecord() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
        BrokerClient client = new BrokerClient(broker)) {
      client.createTopic("pages");

      client.produceCommitted("pages", "x".repeat(RECORD_BYTES));

      assertThat(client.readCommitted("pages"))
          .singleElement()
          .satisfies(page -> assertThat(page).hasSize(RECORD_BYTES));
    }
  }

  @Test
  void shouldCreateNoTopicUnasked() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
        BrokerClient client = new BrokerClient(broker)) {

      assertThatThrownBy(() -> client.describe("mistyped"))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);

      assertThat(client.topics()).isEqualTo(Set.of());
    }
  }

  @Test
  void shouldSayThatTheDirectoryIsInUse() throws Exception {
    try (EmbeddedBroker running = EmbeddedBroker.start(directory, 0)) {
      assertThat(running.bootstrapServers()).startsWith("127.0.0.1:");

      assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "The data directory %s is in use by a running Tidings: stop that one or choose another directory.",
              directory);
    }
  }

  @Test
  void shouldRefuseADirectoryThatKafkaWouldReadAsTwo() {
    assertThatThrownBy(() -> EmbeddedBroker.start(directory.resolve("news,old"), 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has a comma");
  }

  @Test
  void shouldSayThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {

      assertThatThrownBy(() -> EmbeddedBroker.start(directory, taken.getLocalPort()))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Port %d on 127.0.0.1 is in use", taken.getLocalPort());
    }
  }
}
