package tidings.cli.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that pass properties through to the clients of Kafka and of the registry. */
public final class ClientProperties {
  @Option(
      names = "--client-properties",
      paramLabel = "FILE",
      description = "Properties of every Kafka client: SASL, TLS.")
  private @Nullable Path file;

  @Option(
      names = "--property",
      paramLabel = "KEY=VALUE",
      description =
          "One such property; wins over the file. Those that start with schema.registry. are for the registry's client.")
  private Map<String, String> properties = new LinkedHashMap<>();

  /**
   * Returns what they say.
   *
   * @throws IOException if the file cannot be read
   */
  public Map<String, String> read() throws IOException {
    Properties fromFile = new Properties();
    if (file != null) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        fromFile.load(reader);
      }
    }
    Map<String, String> all = new LinkedHashMap<>();
    fromFile.stringPropertyNames().forEach(key -> all.put(key, fromFile.getProperty(key)));
    all.putAll(properties);
    return all;
  }
}
