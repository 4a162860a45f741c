package tidings.cli.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.cli.pipeline.Place;
import tidings.cli.sources.DeclaredSource;
import tidings.runtime.health.HealthSettings;

/**
 * What a live run is told.
 *
 * @param data where it keeps everything
 * @param broker where the broker is
 * @param registry where the registry is
 * @param clientProperties of every Kafka client, and under {@code schema.registry.} of the
 *     registry's
 * @param partitions partitions of the topics, at least 1
 * @param instance its name in the groups
 * @param connectPort port of Connect's REST API; 0 for any that is free
 * @param health where it answers for its health
 * @param sources what sources.yaml declares; empty: Connect keeps those it has
 * @param annotators settings of the annotators: name, a full stop, and the annotator's own key
 */
record RunSettings(
    Path data,
    Place broker,
    Place registry,
    Map<String, String> clientProperties,
    int partitions,
    String instance,
    int connectPort,
    HealthSettings health,
    Optional<List<DeclaredSource>> sources,
    Map<String, String> annotators) {}
