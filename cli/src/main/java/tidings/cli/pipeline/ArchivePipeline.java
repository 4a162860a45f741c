package tidings.cli.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.ArchiveWriterSettings;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.progress.ProgressReader;
import tidings.runtime.service.StreamsSettings;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.StepNames;

/** A pipeline for an archive, which comes to an end: its progress says when. */
public final class ArchivePipeline implements AutoCloseable {
  private final Pipeline pipeline;
  private final ProgressBoard board;
  private final ProgressReader progress;

  private ArchivePipeline(Pipeline pipeline, ProgressBoard board, ProgressReader progress) {
    this.pipeline = pipeline;
    this.board = board;
    this.progress = progress;
  }

  /**
   * Starts everything over a directory; a run that was interrupted there is continued.
   *
   * @throws IOException with a user-facing message, if the broker or the registry cannot start
   */
  public static ArchivePipeline start(PipelineSettings settings)
      throws IOException, InterruptedException {
    ProgressBoard board = new ProgressBoard(sinks(settings.scale().partitions()));
    Pipeline pipeline =
        Pipeline.start(
            "tidings",
            settings,
            Optional.empty(),
            List.of(),
            LoggerFactory.getLogger(ArchivePipeline.class)::warn,
            board::fail);
    ProgressReader progress =
        ProgressReader.start(
            pipeline.streams().kafkaClient(),
            pipeline.streams().registry(),
            settings.namespace(),
            board);
    return new ArchivePipeline(pipeline, board, progress);
  }

  /** Returns how far the run is. */
  public ProgressBoard board() {
    return board;
  }

  /** Returns what its services share. */
  public StreamsSettings streams() {
    return pipeline.streams();
  }

  /** Returns the broker's address. */
  public String bootstrapServers() {
    return pipeline.kafka().bootstrapServers();
  }

  /** Returns the registry's address. */
  public String registryUrl() {
    return pipeline.kafka().registryUrl();
  }

  /** Returns serdes at the registry. */
  public RegistrySerdes serdes() {
    return pipeline.streams().registry();
  }

  /** Opens what writes the archive; it stays a bounded number of articles ahead of the outputs. */
  public ArchiveWriter writer() {
    return new ArchiveWriter(
        new ArchiveWriterSettings(
            streams().namespace(), bootstrapServers(), registryUrl(), streams().partitions()),
        board);
  }

  @Override
  public void close() {
    progress.close();
    pipeline.close();
  }

  /** Returns the tasks behind which nothing comes. */
  private static Set<String> sinks(int partitions) {
    Set<String> sinks = new HashSet<>();
    sinks.add(StepNames.task(StepNames.AGGREGATE, StepNames.STORIES, 0));
    IntStream.range(0, NewsTopics.SUMMARIES.partitions(partitions))
        .mapToObj(n -> StepNames.task(StepNames.AGGREGATE, StepNames.SUMMARIES, n))
        .forEach(sinks::add);
    return sinks;
  }
}
