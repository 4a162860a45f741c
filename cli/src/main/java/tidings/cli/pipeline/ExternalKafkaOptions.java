package tidings.cli.pipeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.cli.command.ClientProperties;

/** The options of commands that bring their own Kafka unless an external one is named. */
public final class ExternalKafkaOptions {
  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "An external Kafka instead of the one in this process.")
  private @Nullable String bootstrap;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description = "An external schema registry instead of the one in this process.")
  private @Nullable String registry;

  @Mixin private ClientProperties clients;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public ExternalKafkaOptions() {}

  /**
   * Returns the Kafka that they name; what they do not name is embedded, on these ports.
   *
   * @throws IOException if the file of properties cannot be read
   */
  public PipelineSettings.Kafka orEmbedded(int brokerPort, int registryPort) throws IOException {
    return new PipelineSettings.Kafka(
        bootstrap == null ? new Location.Embedded(brokerPort) : new Location.External(bootstrap),
        registry == null ? new Location.Embedded(registryPort) : new Location.External(registry),
        clients.read());
  }
}
