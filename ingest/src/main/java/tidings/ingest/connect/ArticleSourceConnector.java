package tidings.ingest.connect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.Config;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigValue;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.source.SourceConnector;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.ingest.source.UnreadableInputException;

/**
 * A source of articles on Kafka Connect. One connector is one source, and has one task: a source
 * has one place, and Connect spreads sources over its workers.
 */
public final class ArticleSourceConnector extends SourceConnector {
  private Map<String, String> properties = Map.of();

  @Override
  public void start(Map<String, String> properties) {
    ConnectorSettings.of(properties);
    this.properties = Map.copyOf(properties);
  }

  @Override
  public Class<? extends Task> taskClass() {
    return ArticleSourceTask.class;
  }

  @Override
  public List<Map<String, String>> taskConfigs(int maxTasks) {
    return List.of(properties);
  }

  @Override
  public void stop() {
    // Nothing is open: the task does the work.
  }

  @Override
  public ConfigDef config() {
    return ConnectorSettings.CONFIG;
  }

  /** Checks what the definition can check, and what the source's type says to its settings. */
  @Override
  public Config validate(Map<String, String> properties) {
    Config config = super.validate(properties);
    config.configValues().stream()
        .filter(value -> value.name().equals(ConnectorSettings.TYPE))
        .filter(value -> value.errorMessages().isEmpty())
        .forEach(type -> check(type, ConnectorSettings.source(properties)));
    return config;
  }

  @Override
  public String version() {
    return Version.OF_BUILD;
  }

  private static void check(ConfigValue type, Map<String, String> settings) {
    refusal(String.valueOf(type.value()), settings)
        .ifPresent(
            sentence -> type.addErrorMessage("A setting below source. is refused: " + sentence));
  }

  private static Optional<String> refusal(String type, Map<String, String> settings) {
    try {
      ArticleSourceFactory.of(type).open(settings).close();
      return Optional.empty();
    } catch (IllegalArgumentException | UnreadableInputException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
