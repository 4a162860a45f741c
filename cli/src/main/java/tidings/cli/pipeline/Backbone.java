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

/** The broker and the registry that services stand on: each either in this JVM or outside. */
public final class Backbone implements AutoCloseable {
  private static final Map<String, String> OF_EMBEDDED_BROKER =
      // A batch that overtakes the one that opens a transaction is refused and sent again; here a
      // round trip costs nothing.
      Map.of(
          StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), "1");

  private final Closer parts;
  private final String bootstrapServers;
  private final String registryUrl;
  private final Map<String, String> clientProperties;

  private Backbone(
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
   * @param clientProperties of every client; these win
   * @throws IOException with a sentence for people, if one cannot start
   */
  public static Backbone open(
      Path directory, Place broker, Place registry, Map<String, String> clientProperties)
      throws IOException {
    Closer parts = new Closer();
    try {
      String bootstrapServers = broker(directory, broker, parts);
      String registryUrl = registry(directory, registry, parts);
      Map<String, String> properties =
          new HashMap<>(broker instanceof Place.Here ? OF_EMBEDDED_BROKER : Map.of());
      properties.putAll(clientProperties);
      return new Backbone(parts, bootstrapServers, registryUrl, properties);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static String broker(Path directory, Place place, Closer parts) throws IOException {
    if (place instanceof Place.Here here) {
      return parts
          .add(EmbeddedBroker.start(directory.resolve("broker"), here.port()))
          .bootstrapServers();
    }
    return ((Place.Outside) place).address();
  }

  private static String registry(Path directory, Place place, Closer parts) throws IOException {
    if (place instanceof Place.Here here) {
      return parts.add(RegistryServer.start(directory.resolve("registry"), here.port())).url();
    }
    return ((Place.Outside) place).address();
  }

  /** Returns the broker's address. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Returns the registry's address. */
  public String registryUrl() {
    return registryUrl;
  }

  /** Returns what every client of it is told. */
  public Map<String, String> clientProperties() {
    return clientProperties;
  }

  /** Stops what is in this JVM: first the registry, then the broker. */
  @Override
  public void close() {
    parts.close();
  }
}
