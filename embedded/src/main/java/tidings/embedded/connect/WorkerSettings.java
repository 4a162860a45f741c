package tidings.embedded.connect;

import java.util.Map;
import tidings.schemas.Namespace;

/**
 * Worker configuration. Workers of one namespace at one Kafka share the sources.
 *
 * @param namespace where the topics are
 * @param bootstrapServers brokers to ask first
 * @param registryUrl address of the schema registry
 * @param bind address that the REST API listens on, {@code 127.0.0.1} unless others are to reach it
 * @param port port of the REST API; 0 for any that is free
 * @param advertisedHost name under which the other workers reach this one; empty for {@code bind}
 * @param clientProperties properties of Kafka's clients, SASL and TLS for instance; one that starts
 *     with {@code producer.}, {@code consumer.} or {@code admin.} is for that client alone
 */
public record WorkerSettings(
    Namespace namespace,
    String bootstrapServers,
    String registryUrl,
    String bind,
    int port,
    String advertisedHost,
    Map<String, String> clientProperties) {
  public WorkerSettings {
    clientProperties = Map.copyOf(clientProperties);
  }
}
