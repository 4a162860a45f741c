package tidings.cli.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.connect.converters.ByteArrayConverter;
import org.apache.kafka.connect.storage.StringConverter;
import org.jspecify.annotations.Nullable;
import tidings.ingest.connect.ArticleSourceConnector;
import tidings.ingest.connect.ConnectorSettings;
import tidings.schemas.Namespace;

/** The sources that run on Kafka Connect, through its REST API. */
public final class SourcesClient {
  private static final int NOT_FOUND = 404;
  private static final int REQUESTS_AT_ONCE = 16;

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
   * @throws IOException with a user-facing message, if Connect does not answer
   */
  public Applied apply(List<DeclaredSource> sources, String registryUrl, Namespace namespace)
      throws IOException, InterruptedException {
    Map<String, Map<String, String>> present = configs();
    Set<String> declared =
        sources.stream().map(DeclaredSource::name).collect(Collectors.toUnmodifiableSet());
    List<Callable<Change>> changes = new ArrayList<>();
    present.forEach(
        (name, config) -> {
          if (FILE.equals(config.get(DECLARED_IN)) && !declared.contains(name)) {
            changes.add(() -> remove(name));
          }
        });
    for (DeclaredSource source : sources) {
      Map<String, String> before = present.get(source.name());
      Map<String, String> wanted = config(source, registryUrl, namespace);
      changes.add(() -> put(source.name(), before, wanted));
    }
    return Applied.of(doAll(changes));
  }

  /**
   * Returns how Connect says the sources are, in the order of their names.
   *
   * @throws IOException with a user-facing message, if Connect does not answer
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

  private Change put(String name, @Nullable Map<String, String> before, Map<String, String> wanted)
      throws IOException, InterruptedException {
    if (wanted.equals(before)) {
      return Change.of(name, Change.Kind.UNCHANGED);
    }
    try {
      rest.put("connectors/" + name + "/config", wanted);
      return Change.of(name, before == null ? Change.Kind.ADDED : Change.Kind.CHANGED);
    } catch (ConnectRest.RefusedException e) {
      return new Change(name, Change.Kind.REFUSED, reasons(String.valueOf(e.getMessage())));
    }
  }

  /** One that is gone already is as it should be. */
  private Change remove(String name) throws IOException, InterruptedException {
    try {
      rest.delete("connectors/" + name);
    } catch (ConnectRest.RefusedException e) {
      if (e.status() != NOT_FOUND) {
        throw new IOException("source %s cannot be removed: %s".formatted(name, e.getMessage()), e);
      }
    }
    return Change.of(name, Change.Kind.REMOVED);
  }

  /**
   * Side by side, because the workers share out their work anew after each change, or after all
   * that have come meanwhile.
   */
  private static List<Change> doAll(List<Callable<Change>> changes)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(REQUESTS_AT_ONCE);
    try {
      List<Change> done = new ArrayList<>();
      for (Future<Change> change : threads.invokeAll(changes)) {
        done.add(change.get());
      }
      return done;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException away) {
        throw away;
      }
      throw new IllegalStateException("sources cannot be applied: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
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
}
