package tidings.cli.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.registry.RegistryServer;
import tidings.runtime.process.Closer;

/** The broker and the registry that services use: each either in this JVM or outside. */
public final class KafkaEnvironment implements AutoCloseable {
  private static final Map<String, String> EMBEDDED_BROKER_PROPERTIES =
      // A batch that overtakes the one that opens a transaction is refused and sent again; here a
      // round trip costs nothing.
      Map.of(
          StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), "1");

  private final Closer parts;
  private final String bootstrapServers;
  private final String registryUrl;
  private final Map<String, String> clientProperties;

  private KafkaEnvironment(
      Closer parts,
      String bootstrapServers,
      String registryUrl,
      Map<String, String> clientProperties) {
    this.parts = parts;
    this.bootstrapServers = bootstrapServers;
    this.registryUrl = registryUrl;
    this.clientProperties = Map.copyOf(clientProperties);
  }

  /**
   * Opens both.
   *
   * @param directory where those in this JVM keep their data
   * @throws IOException with a user-facing message, if one cannot start
   */
  public static KafkaEnvironment open(Path directory, PipelineSettings.Kafka kafka)
      throws IOException {
    Closer parts = new Closer();
    try {
      String bootstrapServers = broker(directory, kafka.broker(), parts);
      String registryUrl = registry(directory, kafka.registry(), parts);
      Map<String, String> properties =
          new HashMap<>(
              kafka.broker() instanceof Location.Embedded ? EMBEDDED_BROKER_PROPERTIES : Map.of());
      properties.putAll(kafka.clientProperties());
      return new KafkaEnvironment(parts, bootstrapServers, registryUrl, properties);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static String broker(Path directory, Location place, Closer parts) throws IOException {
    if (place instanceof Location.Embedded embedded) {
      return parts
          .add(EmbeddedBroker.start(directory.resolve("broker"), embedded.port()))
          .bootstrapServers();
    }
    return ((Location.External) place).address();
  }

  private static String registry(Path directory, Location place, Closer parts) throws IOException {
    if (place instanceof Location.Embedded embedded) {
      return parts.add(RegistryServer.start(directory.resolve("registry"), embedded.port())).url();
    }
    return ((Location.External) place).address();
  }

  /** Returns the broker's address. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Returns the registry's address. */
  public String registryUrl() {
    return registryUrl;
  }

  /** Returns the properties of every client of it. */
  public Map<String, String> clientProperties() {
    return clientProperties;
  }

  /** Stops what is in this JVM: first the registry, then the broker. */
  @Override
  public void close() {
    parts.close();
  }
}
