package tidings.cli.guarantee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tidings.cli.batch.OutputFiles;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.pipeline.PipelineSettings;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.archive.ArchivedItem;
import tidings.runtime.progress.ProgressBoard;
import tidings.schemas.Namespace;

/** One run of the whole pipeline over an archive; its outputs are in a folder. */
public record Run(Path folder, int partitions, int threads) {
  static final Namespace NAMESPACE = new Namespace("run");
  private static final long MAX_MILLIS = 240_000;
  private static final long LOOK_MILLIS = 50;

  /** Runs to the end, from wherever an earlier run over the folder was interrupted. */
  public Run complete(List<ArchivedItem> archive) throws IOException, InterruptedException {
    return complete(archive, placed -> {});
  }

  /** The same, saying now and then how many articles are placed. */
  Run complete(List<ArchivedItem> archive, LongConsumer onProgress)
      throws IOException, InterruptedException {
    return complete(archive, onProgress, writer -> {});
  }

  /** The same, with the writer doing something before it writes. */
  Run complete(List<ArchivedItem> archive, LongConsumer onProgress, Consumer<ArchiveWriter> before)
      throws IOException, InterruptedException {
    try (ArchivePipeline pipeline = ArchivePipeline.start(settings())) {
      write(archive, pipeline, before);
      awaitEnd(pipeline.board(), onProgress);
      Files.createDirectories(folder.resolve("scratch"));
      new OutputFiles(
              pipeline.bootstrapServers(),
              pipeline.serdes(),
              NAMESPACE,
              folder,
              folder.resolve("scratch"))
          .writeAll();
    }
    return this;
  }

  private static void awaitEnd(ProgressBoard board, LongConsumer onProgress)
      throws InterruptedException {
    for (int look = 0; look < MAX_MILLIS / LOOK_MILLIS; look++) {
      Map<String, Long> counts = board.counts("aggregate");
      onProgress.accept(counts.getOrDefault("added", 0L) + counts.getOrDefault("revised", 0L));
      if (board.await(board::ended, LOOK_MILLIS)) {
        return;
      }
    }
    throw new AssertionError("the run has not ended after %d ms".formatted(MAX_MILLIS));
  }

  private void write(
      List<ArchivedItem> archive, ArchivePipeline pipeline, Consumer<ArchiveWriter> before)
      throws InterruptedException {
    try (ArchiveWriter writer = pipeline.writer()) {
      before.accept(writer);
      for (ArchivedItem item : archive.subList((int) writer.position(), archive.size())) {
        writer.write(item);
      }
      writer.end();
    }
  }

  /** Returns an output file's lines. */
  public List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private PipelineSettings settings() {
    return new PipelineSettings(
        folder.resolve("state"),
        PipelineSettings.Kafka.EMBEDDED,
        NAMESPACE,
        PipelineSettings.Scale.alone(partitions, threads),
        new PipelineSettings.Pace(Duration.ofMillis(200), Duration.ofMillis(250)),
        Instant.parse("2026-04-01T00:00:00Z"),
        Map.of());
  }
}
