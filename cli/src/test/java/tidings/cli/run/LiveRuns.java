package tidings.cli.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tidings.cli.pipeline.Location;
import tidings.cli.pipeline.PipelineSettings;
import tidings.cli.sources.DeclaredSource;
import tidings.runtime.health.HealthSettings;
import tidings.schemas.Namespace;

/**
 * Starts live runs for tests, on free ports.
 *
 * @param data where a run keeps everything
 * @param partitions partitions of its topics
 * @param registryPort port of its registry; 0 for any that is free
 * @param report receives what a run reports
 */
record LiveRuns(Path data, int partitions, int registryPort, Consumer<String> report) {
  static LiveRuns in(Path data) {
    return new LiveRuns(data, 2, 0, sentence -> {});
  }

  LiveRun start(List<DeclaredSource> sources) throws Exception {
    return start(sources, Map.of());
  }

  LiveRun start(List<DeclaredSource> sources, Map<String, String> annotators) throws Exception {
    PipelineSettings.Kafka kafka =
        new PipelineSettings.Kafka(
            new Location.Embedded(0), new Location.Embedded(registryPort), Map.of());
    PipelineSettings pipeline =
        new PipelineSettings(
            data,
            kafka,
            Namespace.LIVE,
            new PipelineSettings.Scale(partitions, 1, "run"),
            PipelineSettings.Pace.ofServices(),
            null,
            annotators);
    return LiveRun.start(
        new RunSettings(pipeline, 0, new HealthSettings("127.0.0.1", 0), Optional.of(sources)),
        Clock.systemUTC(),
        report);
  }
}
