package tidings.cli.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.schemas.Namespace;

/** The options of commands that are clients of a running Kafka. */
public final class KafkaOptions {
  @Option(
      names = "--bootstrap",
      defaultValue = "127.0.0.1:9092",
      paramLabel = "HOST:PORT",
      description = "Brokers to ask first. Default: ${DEFAULT-VALUE}.")
  private String bootstrap;

  @Option(
      names = "--namespace",
      defaultValue = "",
      paramLabel = "NAME",
      converter = NamespaceConverter.class,
      description = "Prefix of the topics. Default: none.")
  private Namespace namespace;

  @Mixin private ClientProperties clients;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public KafkaOptions() {}

  /** Returns the brokers to ask first. */
  public String bootstrapServers() {
    return bootstrap;
  }

  /** Returns the namespace. */
  public Namespace namespace() {
    return namespace;
  }

  /**
   * Returns the properties of Kafka's clients and of the registry's.
   *
   * @throws IOException if the file of properties cannot be read
   */
  public Map<String, String> clientProperties() throws IOException {
    return clients.read();
  }

  /**
   * Returns the same with the brokers' address.
   *
   * @throws IOException if the file of properties cannot be read
   */
  public Map<String, String> properties() throws IOException {
    Map<String, String> properties = new HashMap<>();
    properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    properties.putAll(clientProperties());
    return properties;
  }
}
