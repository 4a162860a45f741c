package tidings.embedded.broker;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import tidings.runtime.failure.Causes;

/**
 * One Kafka broker, which is its own controller, in this JVM. It listens on 127.0.0.1 alone,
 * creates no topic unasked, and takes records of up to {@value BrokerSettings#MAX_BATCH_BYTES}
 * bytes. Its topics, records, offsets and transactions outlive the process, however it ends.
 *
 * <p>After a kill the next start takes up to three seconds longer than after {@link #close()}: the
 * controller waits until the broker it remembers has missed its heartbeats.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final int ATTEMPTS = 5;

  private final DataDirectory directory;
  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(DataDirectory directory, KafkaRaftServer server, int port) {
    this.directory = directory;
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker over a directory and returns once it serves.
   *
   * @param directory where everything is kept; made if it is missing
   * @param port port on 127.0.0.1; 0 for any that is free
   * @throws IOException with a user-facing message, if the directory belongs to a running broker or
   *     cannot be written, or if the port is taken
   */
  public static EmbeddedBroker start(Path directory, int port) throws IOException {
    return start(directory, port, Map.of());
  }

  /**
   * Starts a broker with settings of the caller's own.
   *
   * @param overrides Kafka's broker settings, which win over those chosen here
   * @throws IOException as in {@link #start(Path, int)}
   */
  public static EmbeddedBroker start(Path directory, int port, Map<String, String> overrides)
      throws IOException {
    DataDirectory data = DataDirectory.open(directory);
    try {
      return startOn(data, port, overrides);
    } catch (IOException | RuntimeException | Error e) {
      data.close();
      throw e;
    }
  }

  /** Returns what a client sets as {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return FreePorts.HOST + ":" + port;
  }

  /** Stops the broker and gives the directory free. Does nothing the second time. */
  @Override
  public void close() {
    stop(server);
    directory.close();
  }

  /**
   * Between finding a free port and listening on it, somebody else may take it: then try others.
   */
  private static EmbeddedBroker startOn(
      DataDirectory data, int wantedPort, Map<String, String> overrides) throws IOException {
    for (int attempt = 1; ; attempt++) {
      FreePorts ports = FreePorts.find(wantedPort);
      KafkaRaftServer server =
          new KafkaRaftServer(
              KafkaConfig.fromProps(BrokerSettings.of(data, ports, overrides), false), Time.SYSTEM);
      try {
        server.startup();
        return new EmbeddedBroker(data, server, ports.broker());
      } catch (RuntimeException | Error e) {
        stop(server);
        if (attempt == ATTEMPTS || !isBindFailure(e)) {
          throw e;
        }
      }
    }
  }

  private static void stop(KafkaRaftServer server) {
    server.shutdown();
    server.awaitShutdown();
  }

  private static boolean isBindFailure(Throwable thrown) {
    return Causes.of(thrown).anyMatch(BindException.class::isInstance);
  }
}
