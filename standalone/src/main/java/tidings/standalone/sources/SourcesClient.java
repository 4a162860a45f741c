package tidings.standalone.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.connect.converters.ByteArrayConverter;
import org.apache.kafka.connect.storage.StringConverter;
import tidings.ingest.connect.ArticleSourceConnector;
import tidings.ingest.connect.ConnectorSettings;
import tidings.schemas.Namespace;

/** The sources that run on Kafka Connect, through its REST API. */
public final class SourcesClient {
  private static final int NOT_FOUND = 404;

  /** Marks the connectors that a file declared: those added by hand are not ours to remove. */
  private static final String DECLARED_IN = "declared.in";

  private static final String FILE = "sources.yaml";
  private static final String CLASS = "connector.class";

  private final ConnectRest rest;

  /** Makes a client of the Connect worker at an address. */
  public SourcesClient(String connectUrl) {
    this.rest = new ConnectRest(connectUrl);
  }

  /**
   * Makes the sources of Connect those that a file declares. Applying the same again changes
   * nothing. Sources that were added by hand stay as they are.
   *
   * @param sources what the file declares
   * @param registryUrl address of the schema registry, as the workers reach it
   * @throws IOException with a sentence for people, if Connect does not answer
   */
  public Applied apply(List<DeclaredSource> sources, String registryUrl, Namespace namespace)
      throws IOException, InterruptedException {
    Map<String, Map<String, String>> present = configs();
    Changes changes = new Changes();
    Map<String, DeclaredSource> declared = new TreeMap<>();
    sources.forEach(source -> declared.put(source.name(), source));
    for (Map.Entry<String, Map<String, String>> connector : present.entrySet()) {
      if (isDeclared(connector.getValue()) && !declared.containsKey(connector.getKey())) {
        remove(connector.getKey());
        changes.removed.add(connector.getKey());
      }
    }
    for (DeclaredSource source : declared.values()) {
      apply(config(source, registryUrl, namespace), present, changes);
    }
    return changes.applied();
  }

  /**
   * Returns how Connect says the sources are, in the order of their names.
   *
   * @throws IOException with a sentence for people, if Connect does not answer
   */
  public List<SourceState> status() throws IOException, InterruptedException {
    JsonNode statuses = connectors("status");
    return configs().entrySet().stream()
        .map(
            connector ->
                SourceState.of(
                    connector.getKey(),
                    statuses.path(connector.getKey()).path("status"),
                    connector.getValue()))
        .toList();
  }

  /** Connect lists a connector without a status, because it is new, only where none is wanted. */
  private Map<String, Map<String, String>> configs() throws IOException, InterruptedException {
    Map<String, Map<String, String>> configs = new TreeMap<>();
    for (Map.Entry<String, JsonNode> connector : connectors("info").properties()) {
      Map<String, String> config = config(connector.getValue());
      if (ArticleSourceConnector.class.getName().equals(config.get(CLASS))) {
        configs.put(connector.getKey(), config);
      }
    }
    return configs;
  }

  private JsonNode connectors(String expand) throws IOException, InterruptedException {
    try {
      return rest.get("connectors?expand=" + expand);
    } catch (ConnectRest.RefusedException e) {
      throw new IOException("Kafka Connect does not list its connectors: " + e.getMessage(), e);
    }
  }

  private void apply(
      Map<String, String> wanted, Map<String, Map<String, String>> present, Changes changes)
      throws IOException, InterruptedException {
    String name = String.valueOf(wanted.get("name"));
    Map<String, String> before = present.get(name);
    if (wanted.equals(before)) {
      changes.unchanged.add(name);
      return;
    }
    try {
      rest.put("connectors/" + name + "/config", wanted);
      (before == null ? changes.added : changes.changed).add(name);
    } catch (ConnectRest.RefusedException e) {
      changes.refused.put(name, reasons(String.valueOf(e.getMessage())));
    }
  }

  /** One that is gone already is as it should be. */
  private void remove(String name) throws IOException, InterruptedException {
    try {
      rest.delete("connectors/" + name);
    } catch (ConnectRest.RefusedException e) {
      if (e.status() != NOT_FOUND) {
        throw new IOException("source %s cannot be removed: %s".formatted(name, e.getMessage()), e);
      }
    }
  }

  private static boolean isDeclared(Map<String, String> config) {
    return FILE.equals(config.get(DECLARED_IN));
  }

  private static Map<String, String> config(
      DeclaredSource source, String registryUrl, Namespace namespace) {
    Map<String, String> config = new TreeMap<>();
    source
        .settings()
        .forEach((key, value) -> config.put(ConnectorSettings.SOURCE_PREFIX + key, value));
    config.put("name", source.name());
    config.put(CLASS, ArticleSourceConnector.class.getName());
    config.put("tasks.max", "1");
    config.put("key.converter", StringConverter.class.getName());
    config.put("value.converter", ByteArrayConverter.class.getName());
    config.put(ConnectorSettings.TYPE, source.type());
    config.put(ConnectorSettings.EVERY, source.every().toString());
    config.put(ConnectorSettings.REGISTRY_URL, registryUrl);
    config.put(ConnectorSettings.NAMESPACE, namespace.name());
    config.put(DECLARED_IN, FILE);
    return config;
  }

  private static Map<String, String> config(JsonNode connector) {
    Map<String, String> config = new TreeMap<>();
    connector
        .path("info")
        .path("config")
        .properties()
        .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
    return config;
  }

  /** Connect wraps the reasons in a first and a last line of its own. */
  private static String reasons(String message) {
    return message
        .lines()
        .filter(line -> !line.startsWith("Connector configuration is invalid"))
        .filter(line -> !line.startsWith("You can also find"))
        .reduce((one, other) -> one + "; " + other)
        .orElse(message);
  }

  private static final class Changes {
    final List<String> added = new ArrayList<>();
    final List<String> changed = new ArrayList<>();
    final List<String> removed = new ArrayList<>();
    final List<String> unchanged = new ArrayList<>();
    final Map<String, String> refused = new TreeMap<>();

    Applied applied() {
      return new Applied(added, changed, removed, unchanged, refused);
    }
  }
}
