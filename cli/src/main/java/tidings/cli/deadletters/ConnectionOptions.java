package tidings.cli.deadletters;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.cli.command.ClientProperties;
import tidings.schemas.Namespace;

/** The options that say where the dead letters are. */
final class ConnectionOptions {
  @Option(
      names = "--bootstrap",
      defaultValue = "127.0.0.1:9092",
      paramLabel = "HOST:PORT",
      description = "Brokers to ask first. Default: ${DEFAULT-VALUE}.")
  private String bootstrap;

  @Option(
      names = "--registry",
      defaultValue = "http://127.0.0.1:8081",
      paramLabel = "URL",
      description = "The schema registry. Default: ${DEFAULT-VALUE}.")
  private String registry;

  @Option(
      names = "--namespace",
      defaultValue = "",
      paramLabel = "NAME",
      converter = NamespaceConverter.class,
      description = "Prefix of the topics. Default: none.")
  private Namespace namespace;

  @Mixin private ClientProperties clients;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ConnectionOptions() {}

  /**
   * Returns what they say.
   *
   * @throws IOException if the file of properties cannot be read
   */
  Connection connection() throws IOException {
    return new Connection(bootstrap, registry, namespace, clients.read());
  }
}
