package tidings.cli.run;

import java.util.List;
import java.util.Optional;
import tidings.cli.pipeline.PipelineSettings;
import tidings.cli.sources.DeclaredSource;
import tidings.runtime.health.HealthSettings;

/**
 * Settings of a live run.
 *
 * @param pipeline those of its services
 * @param connectPort port of Connect's REST API; 0 for any that is free
 * @param health where it answers for its health
 * @param sources what sources.yaml declares; empty: Connect keeps those it has
 */
record RunSettings(
    PipelineSettings pipeline,
    int connectPort,
    HealthSettings health,
    Optional<List<DeclaredSource>> sources) {}
