package tidings.standalone.deadletters;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--property",
      paramLabel = "KEY=VALUE",
      description = "A property of Kafka's clients or the registry's; may be repeated.")
  private Map<String, String> properties = new LinkedHashMap<>();

  @Option(
      names = "--client-properties",
      paramLabel = "FILE",
      description = "A file of such properties; --property wins.")
  private @Nullable Path propertiesFile;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ConnectionOptions() {}

  /**
   * Returns what they say.
   *
   * @throws IOException if the file of properties cannot be read
   */
  Connection connection() throws IOException {
    Map<String, String> all = new HashMap<>();
    if (propertiesFile != null) {
      Properties file = new Properties();
      try (Reader reader = Files.newBufferedReader(propertiesFile)) {
        file.load(reader);
      }
      file.stringPropertyNames().forEach(name -> all.put(name, file.getProperty(name)));
    }
    all.putAll(properties);
    return new Connection(bootstrap, registry, namespace, all);
  }
}
