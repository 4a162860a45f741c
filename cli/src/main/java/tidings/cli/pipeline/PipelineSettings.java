package tidings.cli.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.schemas.Namespace;

/**
 * Settings of a whole pipeline in one JVM.
 *
 * @param directory where broker, registry and stores keep their data
 * @param namespace where its topics are
 * @param partitions partitions of its topics, at least 1
 * @param threads stream threads of each service, at least 1
 * @param commitInterval how often outputs become visible
 * @param publishInterval how often changed rolling summaries are published
 * @param runStart when an archive's run started: a date more than an hour later counts as absent;
 *     null: sources run live
 * @param annotators settings of the annotators: name, a full stop, and the annotator's own key
 */
public record PipelineSettings(
    Path directory,
    Namespace namespace,
    int partitions,
    int threads,
    Duration commitInterval,
    Duration publishInterval,
    @Nullable Instant runStart,
    Map<String, String> annotators) {}
