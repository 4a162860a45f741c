package tidings.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.pipeline.PipelineSettings;
import tidings.cli.pipeline.StartingPipeline;
import tidings.cli.terminal.ProgressDisplay;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.archive.ArchiveSorter;
import tidings.ingest.archive.ArchivedItem;
import tidings.ingest.archive.SortedArchive;
import tidings.ingest.source.UnreadableItem;
import tidings.ingest.source.files.FilesSource;
import tidings.runtime.progress.ProgressBoard;
import tidings.schemas.Namespace;
import tidings.schemas.Outcome;
import tidings.schemas.StepNames;

/** Takes an archive through the pipeline: sort, write, wait for the end, write the outputs. */
final class BatchRun {
  private static final Namespace NAMESPACE = new Namespace("batch");
  private static final long LOOK_MILLIS = 200;

  private final RunDirectory directory;
  private final BatchSettings settings;
  private final ProgressDisplay display;
  private long unreadable;

  BatchRun(RunDirectory directory, BatchSettings settings, ProgressDisplay display) {
    this.directory = directory;
    this.settings = settings;
    this.display = display;
  }

  /** Runs to the end; an interrupted run is continued. */
  Tally run(FilesSource source) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (PendingPipeline pending = new PendingPipeline(pipelineSettings());
        SortedArchive archive = sort(source, pending)) {
      ArchivePipeline pipeline = pending.get();
      write(archive, pending.writer());
      awaitEnd(archive.size(), pipeline.board());
      LineCounts lines = outputs(pipeline).writeAll();
      long unchanged =
          pipeline.board().count(StepNames.INGEST, Outcome.UNCHANGED, Outcome.OUTDATED);
      Path stories = directory.outputs().resolve("stories.jsonl");
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      return Tally.of(archive.size() + unreadable, unchanged, lines, stories, time);
    }
  }

  /**
   * Sorts by observed time; what cannot be read goes to the dead letters at once, so that it need
   * not be held in memory.
   */
  private SortedArchive sort(FilesSource source, PendingPipeline pending)
      throws IOException, InterruptedException {
    Path runs = RunDirectory.emptied(directory.state().resolve("sort"));
    ArchiveSorter sorter = new ArchiveSorter(runs, runStart(), settings.asOf());
    sorter.addAll(
        source,
        item -> deadLetter(item, pending),
        progress ->
            display.show("reading", progress.bytes() >> 10, progress.totalBytes() >> 10, "KiB"));
    return sorter.sort();
  }

  private void deadLetter(UnreadableItem item, PendingPipeline pending) {
    display.print(item.reason());
    // Entries are numbered: first what could not be read, then the articles. An earlier attempt may
    // have written some.
    if (unreadable >= pending.writer().position()) {
      pending.writer().write(item);
    }
    unreadable++;
  }

  private void write(SortedArchive archive, ArchiveWriter writer)
      throws IOException, InterruptedException {
    archive.skip(Math.max(0, writer.position() - unreadable));
    for (ArchivedItem item = archive.next(); item != null; item = archive.next()) {
      writer.write(item);
      display.show("writing", writer.position() - unreadable, archive.size(), "articles");
    }
    writer.end();
  }

  private void awaitEnd(long total, ProgressBoard board) throws InterruptedException {
    while (!board.await(board::ended, LOOK_MILLIS)) {
      long dropped = board.count(StepNames.INGEST, Outcome.UNCHANGED, Outcome.OUTDATED);
      long placed =
          board.count(
              StepNames.AGGREGATE,
              Outcome.ADDED,
              Outcome.REVISED,
              Outcome.DELETED,
              Outcome.IGNORED,
              Outcome.FORGOTTEN);
      display.show("counting", dropped + placed, total, "articles");
    }
    display.end();
  }

  private OutputFiles outputs(ArchivePipeline pipeline) throws IOException {
    Path scratch = Files.createDirectories(directory.state().resolve("unfinished"));
    return new OutputFiles(
        pipeline.streams().kafkaClient(),
        pipeline.serdes(),
        NAMESPACE,
        directory.outputs(),
        scratch);
  }

  private Instant runStart() {
    return Instant.parse(directory.manifest().runStart());
  }

  private PipelineSettings pipelineSettings() {
    return new PipelineSettings(
        directory.state(),
        PipelineSettings.Kafka.EMBEDDED,
        NAMESPACE,
        PipelineSettings.Scale.alone(settings.partitions(), settings.threads()),
        // Nobody watches: larger transactions cost less.
        new PipelineSettings.Pace(Duration.ofSeconds(1), Duration.ofSeconds(5)),
        runStart(),
        settings.annotators());
  }

  /** A pipeline that starts while the input is being read. */
  private static final class PendingPipeline implements AutoCloseable {
    private final StartingPipeline starting;
    private @Nullable ArchiveWriter writer;

    PendingPipeline(PipelineSettings settings) {
      this.starting = StartingPipeline.start(settings);
    }

    ArchivePipeline get() {
      return starting.await();
    }

    ArchiveWriter writer() {
      if (writer == null) {
        writer = get().writer();
      }
      return writer;
    }

    @Override
    public void close() {
      if (writer != null) {
        writer.close();
      }
      starting.close();
    }
  }
}
