package tidings.cli.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.AggregateSettings;
import tidings.runtime.service.StreamsSettings;
import tidings.schemas.Namespace;

/**
 * Settings of a pipeline whose three services run in this JVM. What is not here is as the services'
 * own defaults say.
 *
 * @param directory where an embedded broker, an embedded registry and the stores keep their data
 * @param kafka the Kafka that it uses
 * @param namespace prefix of its topics, subjects and groups
 * @param scale how it is spread
 * @param pace how often its outputs become visible
 * @param runStart when an archive's run started: a date more than an hour later counts as absent;
 *     null: sources run live
 * @param annotators settings of the annotators: name, a full stop, and the annotator's own key
 */
public record PipelineSettings(
    Path directory,
    Kafka kafka,
    Namespace namespace,
    Scale scale,
    Pace pace,
    @Nullable Instant runStart,
    Map<String, String> annotators) {

  /**
   * Where Kafka is.
   *
   * @param broker the broker
   * @param registry the schema registry
   * @param clientProperties properties of every Kafka client, and under {@code schema.registry.} of
   *     the registry's
   */
  public record Kafka(Location broker, Location registry, Map<String, String> clientProperties) {
    /** Broker and registry in this JVM, on free ports. */
    public static final Kafka EMBEDDED =
        new Kafka(new Location.Embedded(0), new Location.Embedded(0), Map.of());
  }

  /**
   * How a pipeline is spread.
   *
   * @param partitions partitions of its topics, 1 to 1000; fixed once they exist
   * @param threads stream threads of each service, 1 to 64
   * @param instance its name among the instances that share the work, the same after a restart
   */
  public record Scale(int partitions, int threads, String instance) {
    /** Returns the scale of a pipeline that shares its work with no other instance. */
    public static Scale alone(int partitions, int threads) {
      return new Scale(partitions, threads, StreamsSettings.defaults().instance());
    }
  }

  /**
   * How often outputs become visible.
   *
   * @param commit how often a service commits
   * @param publish how often changed rolling summaries are published
   */
  public record Pace(Duration commit, Duration publish) {
    /** Returns the pace of services with default settings. */
    public static Pace ofServices() {
      return new Pace(
          StreamsSettings.defaults().commitInterval(),
          AggregateSettings.defaults().publishInterval());
    }
  }
}
