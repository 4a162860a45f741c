package tidings.embedded.connect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.provider.EnvVarConfigProvider;
import org.apache.kafka.connect.converters.ByteArrayConverter;
import org.apache.kafka.connect.storage.StringConverter;
import tidings.schemas.Topic;

/** The properties of a worker: quick to start, few partitions, small buffers. */
final class WorkerProperties {
  static final String GROUP = "tidings-ingest-connect";
  static final String CONFIGS_TOPIC = "tidings-connect-configs";
  static final String OFFSETS_TOPIC = "tidings-connect-offsets";
  static final String STATUS_TOPIC = "tidings-connect-status";

  /** A few hundred sources need no more; Connect's own default is 25. */
  static final int OFFSETS_PARTITIONS = 3;

  static final int STATUS_PARTITIONS = 1;

  /** The broker's default, which knows how many brokers there are. */
  private static final String REPLICATION = "-1";

  /** A worker that says nothing for so long is taken over. */
  private static final int SESSION_TIMEOUT_MILLIS = 10_000;

  /** How long a worker may take to give up what it has to; a source is asked for seconds. */
  private static final int REBALANCE_TIMEOUT_MILLIS = 20_000;

  /** What a killed worker reads again at most; ingest drops what did not change. */
  private static final int OFFSETS_INTERVAL_MILLIS = 5_000;

  /** Each source has a producer of its own; it must be able to hold one record of a whole page. */
  private static final int PRODUCER_BUFFER = 2 * Topic.MAX_RECORD_BYTES;

  private static final List<String> CLIENTS = List.of("producer.", "consumer.", "admin.");

  private WorkerProperties() {}

  static Map<String, String> of(WorkerSettings settings) {
    Map<String, String> properties = new TreeMap<>();
    addGroup(properties, settings);
    addStart(properties);
    addRest(properties, settings);
    addClients(properties);
    settings.clientProperties().forEach((key, value) -> addClientProperty(properties, key, value));
    return properties;
  }

  private static void addGroup(Map<String, String> properties, WorkerSettings settings) {
    properties.put("bootstrap.servers", settings.bootstrapServers());
    properties.put("group.id", settings.namespace().prefixed(GROUP));
    properties.put("config.storage.topic", settings.namespace().prefixed(CONFIGS_TOPIC));
    properties.put("offset.storage.topic", settings.namespace().prefixed(OFFSETS_TOPIC));
    properties.put("status.storage.topic", settings.namespace().prefixed(STATUS_TOPIC));
    properties.put("config.storage.replication.factor", REPLICATION);
    properties.put("offset.storage.replication.factor", REPLICATION);
    properties.put("status.storage.replication.factor", REPLICATION);
    properties.put("offset.storage.partitions", Integer.toString(OFFSETS_PARTITIONS));
    properties.put("status.storage.partitions", Integer.toString(STATUS_PARTITIONS));
    properties.put("offset.flush.interval.ms", Integer.toString(OFFSETS_INTERVAL_MILLIS));
    properties.put("session.timeout.ms", Integer.toString(SESSION_TIMEOUT_MILLIS));
    properties.put("rebalance.timeout.ms", Integer.toString(REBALANCE_TIMEOUT_MILLIS));
    // What a lost worker ran is given to the others at once, not after five minutes.
    properties.put("scheduled.rebalance.max.delay.ms", "0");
  }

  /** Looking through all classes for plug-ins takes seven times as long as asking for services. */
  private static void addStart(Map<String, String> properties) {
    properties.put("plugin.discovery", "service_load");
    properties.put("key.converter", StringConverter.class.getName());
    properties.put("value.converter", ByteArrayConverter.class.getName());
    properties.put("config.providers", "env");
    properties.put("config.providers.env.class", EnvVarConfigProvider.class.getName());
  }

  private static void addRest(Map<String, String> properties, WorkerSettings settings) {
    properties.put("listeners", "http://%s:%d".formatted(settings.bind(), settings.port()));
    if (!settings.advertisedHost().isEmpty()) {
      properties.put("rest.advertised.host.name", settings.advertisedHost());
    }
  }

  private static void addClients(Map<String, String> properties) {
    // The topics are there before the first source is.
    properties.put("topic.creation.enable", "false");
    properties.put("producer.max.request.size", Integer.toString(Topic.MAX_RECORD_BYTES));
    properties.put("producer.buffer.memory", Integer.toString(PRODUCER_BUFFER));
  }

  /**
   * Connect's own clients, those of sources and those that make topics are configured one by one.
   */
  private static void addClientProperty(Map<String, String> properties, String key, String value) {
    if (CLIENTS.stream().anyMatch(key::startsWith)) {
      properties.put(key, value);
      return;
    }
    properties.put(key, value);
    if (!key.equals(CommonClientConfigs.GROUP_ID_CONFIG)) {
      CLIENTS.forEach(client -> properties.putIfAbsent(client + key, value));
    }
  }
}
