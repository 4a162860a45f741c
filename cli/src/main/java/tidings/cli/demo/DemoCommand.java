package tidings.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.cli.command.AnnotatorOptions;
import tidings.cli.command.BadInputException;
import tidings.cli.command.CommandRunner;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.pipeline.PipelineSettings;
import tidings.cli.pipeline.StartingPipeline;
import tidings.cli.terminal.SummaryDisplay;
import tidings.cli.terminal.Terminal;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.archive.ArchiveSorter;
import tidings.ingest.archive.SortedArchive;
import tidings.ingest.source.UnreadableInputException;
import tidings.ingest.source.files.FilesSettings;
import tidings.ingest.source.files.FilesSource;
import tidings.runtime.process.Logging;
import tidings.runtime.process.TemporaryFolder;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.progress.RunFailedException;
import tidings.schemas.Namespace;
import tidings.schemas.Outcome;
import tidings.schemas.StepNames;

/** {@code tidings demo}: the whole pipeline on sample news, a table in the terminal. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Plays two days of invented news through the whole pipeline and shows the rolling summaries"
            + " of the last 24 hours.",
    footer = {
      "",
      "Nothing is kept. Exit codes: 0 done, 1 failed, 2 the sample news is missing or an annotator"
          + " does not start."
    })
public final class DemoCommand implements Callable<Integer> {
  private static final Namespace NAMESPACE = new Namespace("demo");
  private static final long MAX_END_MILLIS = 120_000;

  @Option(
      names = "--for",
      paramLabel = "DURATION",
      defaultValue = "PT45S",
      converter = DurationConverter.class,
      description = "How long the two days take, e.g. 30s, 2m. Default: 45s.")
  private Duration length;

  @Mixin private AnnotatorOptions annotators;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public DemoCommand() {}

  @Override
  public Integer call() throws Exception {
    Path sample = Path.of(System.getProperty("tidings.home", "."), "sample-news");
    try (TemporaryFolder folder = TemporaryFolder.create("tidings-demo");
        FilesSource source = new FilesSource(FilesSettings.of(List.of(sample.toString())))) {
      Logging.toFile(folder.path().resolve("tidings.log"));
      return CommandRunner.toItsEnd("nothing is kept of a demo", () -> play(source, folder.path()));
    } catch (UnreadableInputException e) {
      throw new BadInputException("the sample news is missing: " + e.getMessage(), e);
    }
  }

  private int play(FilesSource source, Path folder) throws IOException, InterruptedException {
    Instant runStart = Instant.now();
    Path runs = Files.createDirectories(folder.resolve("sort"));
    try (StartingPipeline starting = StartingPipeline.start(settings(folder, runStart))) {
      ArchiveSorter sorter = new ArchiveSorter(runs, runStart, null);
      sorter.addAll(source, unreadable -> System.err.println(unreadable.reason()), progress -> {});
      try (SortedArchive archive = sorter.sort()) {
        show(archive, starting.await());
      }
    }
    return 0;
  }

  private PipelineSettings settings(Path folder, Instant runStart) {
    return new PipelineSettings(
        folder,
        PipelineSettings.Kafka.EMBEDDED,
        NAMESPACE,
        PipelineSettings.Scale.alone(1, 1),
        PipelineSettings.Pace.ofServices(),
        runStart,
        annotators.settings());
  }

  private void show(SortedArchive archive, ArchivePipeline pipeline)
      throws IOException, InterruptedException {
    SummaryDisplay display = SummaryDisplay.on(Terminal.detect(), System.out, ZoneOffset.UTC);
    ProgressBoard board = pipeline.board();
    try (SummaryWatch watch = SummaryWatch.start(pipeline, NAMESPACE, display);
        ArchiveWriter writer = pipeline.writer()) {
      Instant first = archive.oldest().orElse(archive.asOf());
      new Player(writer, board, first, archive.asOf(), length).play(archive);
      if (!board.await(board::ended, MAX_END_MILLIS)) {
        throw new RunFailedException(
            "the end has not come through after %d s".formatted(MAX_END_MILLIS / 1000));
      }
    }
    System.out.println(closing(archive.size(), board));
  }

  private static String closing(long items, ProgressBoard board) {
    return """

    That was two days of invented news. %d items went through ingest, enrich and
    aggregate over a real Kafka broker: %d repeated what was known, %d were
    corrections or deletions.

    Where to look next:
      ./tidings batch sample-news --out out   the same news to files
      ./tidings annotate sample-news/fennick-bugle/whose-geese.txt
      ./tidings kafka-topics list             what flows where
      sample-news/README.md                   who is who in Norrane\
    """
        .formatted(
            items,
            board.count(StepNames.INGEST, Outcome.UNCHANGED),
            board.count(StepNames.AGGREGATE, Outcome.REVISED, Outcome.DELETED));
  }
}
