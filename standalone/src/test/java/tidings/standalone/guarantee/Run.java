package tidings.standalone.guarantee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.ArchiveWriterSettings;
import tidings.ingest.archive.ArchivedItem;
import tidings.schemas.Namespace;
import tidings.standalone.output.OutputFiles;
import tidings.standalone.pipeline.Pipeline;
import tidings.standalone.pipeline.PipelineSettings;

/** One run of the whole pipeline over an archive; its outputs are in a folder. */
record Run(Path folder, int partitions, int threads) {
  static final Namespace NAMESPACE = new Namespace("run");
  private static final long LONGEST_MILLIS = 240_000;

  /** Runs to the end, from wherever an earlier run over the folder was interrupted. */
  Run complete(List<ArchivedItem> archive) throws IOException, InterruptedException {
    try (Pipeline pipeline = Pipeline.start(settings())) {
      write(archive, pipeline);
      if (!pipeline.board().await(pipeline.board()::ended, LONGEST_MILLIS)) {
        throw new AssertionError("the run has not ended after %d ms".formatted(LONGEST_MILLIS));
      }
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

  private void write(List<ArchivedItem> archive, Pipeline pipeline) throws InterruptedException {
    ArchiveWriterSettings writing =
        new ArchiveWriterSettings(
            NAMESPACE, pipeline.bootstrapServers(), pipeline.registryUrl(), partitions);
    try (ArchiveWriter writer = new ArchiveWriter(writing, pipeline.board())) {
      for (ArchivedItem item : archive.subList((int) writer.position(), archive.size())) {
        writer.write(item);
      }
      writer.end();
    }
  }

  /** Returns an output file's lines. */
  List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private PipelineSettings settings() {
    return new PipelineSettings(
        folder.resolve("state"),
        NAMESPACE,
        partitions,
        threads,
        Duration.ofMillis(200),
        Duration.ofMillis(250),
        Instant.parse("2026-04-01T00:00:00Z"));
  }
}
