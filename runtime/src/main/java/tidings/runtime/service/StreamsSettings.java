package tidings.runtime.service;

import static tidings.runtime.settings.Setting.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import tidings.runtime.settings.Setting;
import tidings.runtime.settings.SettingsReader;
import tidings.schemas.Namespace;
import tidings.schemas.RegistrySerdes;

/**
 * What every service needs to run.
 *
 * @param namespace where its topics are
 * @param bootstrapServers brokers to ask first, host:port, comma-separated
 * @param registryUrl address of the schema registry
 * @param stateDirectory where it keeps its stores
 * @param instance name of this instance, the same after a restart: the group then waits for nobody
 * @param threads stream threads, 1…64
 * @param partitions partitions of the topics it reads and writes, 1…1000
 * @param commitInterval how often outputs become visible, 10 ms to 1 min
 * @param stallLimit how long a sender of ticks that has fallen silent holds the others back in the
 *     live namespace, 0 to 1 h; 0: for ever
 * @param clientProperties any property of Kafka Streams or its clients; these win
 */
public record StreamsSettings(
    Namespace namespace,
    String bootstrapServers,
    String registryUrl,
    Path stateDirectory,
    String instance,
    int threads,
    int partitions,
    Duration commitInterval,
    Duration stallLimit,
    Map<String, String> clientProperties) {

  /** Default of {@link #partitions}. */
  public static final int DEFAULT_PARTITIONS = 4;

  /** Default of {@link #commitInterval}. */
  public static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(100);

  /** Default of {@link #stallLimit}. */
  public static final Duration DEFAULT_STALL_LIMIT = Duration.ofSeconds(1);

  /** Every setting, with its default and meaning. */
  public static final List<Setting> SETTINGS =
      List.of(
          setting(
              "namespace", "", "prefix of topics, subjects and groups; empty for the live ones"),
          setting(
              "bootstrap-servers",
              "127.0.0.1:9092",
              "brokers to ask first, host:port, comma-separated"),
          setting("registry-url", "http://127.0.0.1:8081", "address of the schema registry"),
          setting("state-directory", "state", "folder of the stores"),
          setting("instance", "1", "name of this instance, the same after a restart"),
          setting("threads", "1", "stream threads, 1 to 64"),
          setting(
              "partitions",
              Integer.toString(DEFAULT_PARTITIONS),
              "partitions of the topics, 1 to 1000; fixed once they exist"),
          setting(
              "commit-interval",
              DEFAULT_COMMIT_INTERVAL.toString(),
              "how often outputs become visible, ISO-8601 duration"),
          setting(
              "stall-limit",
              DEFAULT_STALL_LIMIT.toString(),
              "how long a silent task holds the others back when live, ISO-8601 duration; 0 for"
                  + " ever"));

  /** Returns the properties of a Kafka client beside the service, its brokers among them. */
  public Map<String, String> kafkaClient() {
    Map<String, String> client = new HashMap<>();
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    client.putAll(clientProperties);
    return client;
  }

  /** Returns the settings of a service of which nothing is configured. */
  public static StreamsSettings defaults() {
    return read(new SettingsReader("", Map.of(), Map.of()));
  }

  /** Returns the same with stores in a folder of the state directory. */
  public StreamsSettings withStoresIn(String folder) {
    return new StreamsSettings(
        namespace,
        bootstrapServers,
        registryUrl,
        stateDirectory.resolve(folder),
        instance,
        threads,
        partitions,
        commitInterval,
        stallLimit,
        clientProperties);
  }

  /** Returns serdes at the registry; its client gets what starts with {@code schema.registry.}. */
  public RegistrySerdes registry() {
    Map<String, String> registry = new HashMap<>(clientProperties);
    registry.keySet().removeIf(key -> !key.startsWith("schema.registry."));
    registry.put("schema.registry.url", registryUrl);
    return new RegistrySerdes(registry);
  }

  /** Reads them; problems are noted in the reader. */
  public static StreamsSettings read(SettingsReader reader) {
    return new StreamsSettings(
        reader.read("namespace", SETTINGS, Namespace::new),
        reader.text("bootstrap-servers", SETTINGS),
        reader.text("registry-url", SETTINGS),
        reader.read("state-directory", SETTINGS, Path::of),
        reader.text("instance", SETTINGS),
        reader.integer("threads", SETTINGS, 1, 64),
        reader.integer("partitions", SETTINGS, 1, 1000),
        reader.duration("commit-interval", SETTINGS, Duration.ofMillis(10), Duration.ofMinutes(1)),
        reader.duration("stall-limit", SETTINGS, Duration.ZERO, Duration.ofHours(1)),
        reader.clientProperties());
  }

  /**
   * Returns how long a silent sender of ticks holds the others back; null: for ever. An archive's
   * order is worth any wait; live, a summary that falls silent is worse than one that is corrected.
   */
  public @Nullable Duration patience() {
    return namespace.isLive() && !stallLimit.isZero() ? stallLimit : null;
  }
}
