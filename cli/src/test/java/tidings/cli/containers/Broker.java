package tidings.cli.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * One broker, set up as in docker-compose.yml. Its port on this machine is chosen beforehand and
 * stays the same over restarts, because a broker tells clients where it is.
 */
final class Broker extends RestartableContainer {
  /** Where containers of the network find it. */
  static final String INTERNAL = "kafka:29092";

  private static final int PORT = 9092;
  private final String address;

  Broker(Network network) {
    super(Images.KAFKA);
    int port = freePort();
    this.address = DockerClientFactory.instance().dockerHostIpAddress() + ":" + port;
    withNetwork(network);
    withNetworkAliases("kafka");
    withEnv(environment(address));
    addFixedExposedPort(port, PORT);
    waitingFor(
        Wait.forLogMessage(".*Kafka Server started.*", 1)
            .withStartupTimeout(Duration.ofMinutes(2)));
  }

  /** Returns where this JVM finds it. */
  String address() {
    return address;
  }

  private static Map<String, String> environment(String address) {
    return Map.ofEntries(
        Map.entry("KAFKA_NODE_ID", "1"),
        Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
        Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:29093"),
        Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
        Map.entry(
            "KAFKA_LISTENERS",
            "HOST://0.0.0.0:9092,INTERNAL://0.0.0.0:29092,CONTROLLER://localhost:29093"),
        Map.entry("KAFKA_ADVERTISED_LISTENERS", "HOST://" + address + ",INTERNAL://" + INTERNAL),
        Map.entry(
            "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
            "HOST:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "INTERNAL"),
        Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
        Map.entry("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1"),
        Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
        Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
        Map.entry("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "1"),
        Map.entry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1"),
        Map.entry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1"),
        Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
        Map.entry("KAFKA_MESSAGE_MAX_BYTES", "6291456"),
        Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"),
        Map.entry("KAFKA_TRANSACTION_ABORT_TIMED_OUT_TRANSACTION_CLEANUP_INTERVAL_MS", "1000"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
