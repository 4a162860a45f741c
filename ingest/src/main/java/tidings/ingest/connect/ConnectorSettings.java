package tidings.ingest.connect;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigException;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.schemas.Namespace;
import tidings.schemas.RegistrySerdes;

/**
 * Connector configuration.
 *
 * @param name the source's name, which is the connector's
 * @param type type of the source; key {@code source.type}
 * @param source the type's own settings; keys {@code source.*} without the prefix
 * @param every time between two polls that find nothing new
 * @param registry where values get their schemas
 * @param namespace where the topics are
 */
public record ConnectorSettings(
    String name,
    String type,
    Map<String, String> source,
    Duration every,
    RegistrySerdes registry,
    Namespace namespace) {
  /** Key of the source's type. */
  public static final String TYPE = "source.type";

  /** What starts the keys of the source type's own settings. */
  public static final String SOURCE_PREFIX = "source.";

  /** Key of the time between two polls that find nothing new. */
  public static final String EVERY = "every";

  /** The time between two polls where none is set. */
  public static final Duration DEFAULT_EVERY = Duration.ofMinutes(1);

  /** Key of the registry's address. */
  public static final String REGISTRY_URL = "registry.url";

  /** Key of the namespace. */
  public static final String NAMESPACE = "namespace";

  private static final String NAME = "name";
  private static final String REGISTRY_PREFIX = "registry.";
  private static final Duration MIN_EVERY = Duration.ofMillis(100);
  private static final Duration MAX_EVERY = Duration.ofDays(1);
  private static final Pattern NAMES = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /** The settings as Connect's REST API describes and checks them. */
  static final ConfigDef CONFIG =
      new ConfigDef()
          .define(
              NAME,
              ConfigDef.Type.STRING,
              ConfigDef.NO_DEFAULT_VALUE,
              refusing(ConnectorSettings::checkName),
              Importance.HIGH,
              "The source's name: key of its status and of its offset.")
          .define(
              TYPE,
              ConfigDef.Type.STRING,
              ConfigDef.NO_DEFAULT_VALUE,
              refusing(ArticleSourceFactory::of),
              Importance.HIGH,
              "Type of the source; what else starts with source. are the type's own settings.")
          .define(
              EVERY,
              ConfigDef.Type.STRING,
              DEFAULT_EVERY.toString(),
              refusing(ConnectorSettings::parseEvery),
              Importance.MEDIUM,
              "Time between two polls that find nothing new, ISO 8601, from PT0.1S to P1D.")
          .define(
              REGISTRY_URL,
              ConfigDef.Type.STRING,
              ConfigDef.NO_DEFAULT_VALUE,
              refusing(ConnectorSettings::checkRegistry),
              Importance.HIGH,
              "Address of the schema registry; what else starts with registry. are properties of"
                  + " Confluent's serializer.")
          .define(
              NAMESPACE,
              ConfigDef.Type.STRING,
              "",
              refusing(Namespace::new),
              Importance.LOW,
              "Prefix of the topics; empty for the live ones.");

  public ConnectorSettings {
    source = Map.copyOf(source);
  }

  /**
   * Reads them.
   *
   * @throws ConfigException if one is missing or wrong
   */
  static ConnectorSettings of(Map<String, String> properties) {
    Map<String, Object> values = CONFIG.parse(properties);
    return new ConnectorSettings(
        text(values, NAME),
        text(values, TYPE),
        source(properties),
        parseEvery(text(values, EVERY)),
        registry(properties),
        new Namespace(text(values, NAMESPACE)));
  }

  /**
   * Checks a source's name.
   *
   * @throws IllegalArgumentException if a source cannot be called so
   */
  public static void checkName(String name) {
    if (!NAMES.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a source's name is up to 64 lower-case letters, digits, dots, hyphens and underscores,"
              + " a letter or digit first");
    }
  }

  /**
   * Reads a time between two polls.
   *
   * @throws IllegalArgumentException if it is none, or out of range
   */
  public static Duration parseEvery(String text) {
    Duration every;
    try {
      every = Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "it is no ISO 8601 duration; write for instance PT1M for a minute", e);
    }
    if (every.compareTo(MIN_EVERY) < 0 || every.compareTo(MAX_EVERY) > 0) {
      throw new IllegalArgumentException("give a duration from PT0.1S to P1D");
    }
    return every;
  }

  /** Returns the settings of the source's type, without their prefix. */
  static Map<String, String> source(Map<String, String> properties) {
    Map<String, String> source = without(SOURCE_PREFIX, properties);
    source.remove("type");
    return source;
  }

  private static RegistrySerdes registry(Map<String, String> properties) {
    Map<String, String> registry = without(REGISTRY_PREFIX, properties);
    registry.put("schema.registry.url", String.valueOf(registry.remove("url")));
    // The task itself tries again, and must not be held up: Connect stops it between two polls.
    registry.putIfAbsent("max.retries", "0");
    registry.putIfAbsent("http.connect.timeout.ms", "5000");
    registry.putIfAbsent("http.read.timeout.ms", "10000");
    return new RegistrySerdes(registry);
  }

  private static Map<String, String> without(String prefix, Map<String, String> properties) {
    Map<String, String> bare = new TreeMap<>();
    properties.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            bare.put(key.substring(prefix.length()), value);
          }
        });
    return bare;
  }

  private static void checkRegistry(String url) {
    if (url.isBlank()) {
      throw new IllegalArgumentException("it is empty; give the address of the schema registry");
    }
  }

  private static String text(Map<String, Object> values, String key) {
    return (String) values.get(key);
  }

  private interface Check {
    void check(String value);
  }

  /** Connect checks a default value too; null means that a value is missing, which it says. */
  private static ConfigDef.Validator refusing(Check check) {
    return (key, value) -> {
      if (value == null) {
        return;
      }
      try {
        check.check((String) value);
      } catch (IllegalArgumentException e) {
        throw new ConfigException(key, value, e.getMessage());
      }
    };
  }
}
