package tidings.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.cli.command.AnnotatorOptions;
import tidings.cli.command.BadInputException;
import tidings.cli.command.CommandRunner;
import tidings.cli.command.PartitionsOption;
import tidings.cli.terminal.ProgressDisplay;
import tidings.cli.terminal.Terminal;
import tidings.ingest.source.files.FilesSettings;
import tidings.ingest.source.files.FilesSource;
import tidings.runtime.process.Logging;
import tidings.runtime.progress.RunFailedException;

/** {@code tidings batch}: an archive in, articles, stories and summaries out. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description =
        "Runs an archive of articles through the whole pipeline and writes the results as JSON"
            + " Lines.",
    footer = {
      "",
      "Inputs: .txt .html .xml (RSS, Atom) .jsonl .jsonl.gz, folders and globs of these.",
      "Outputs: articles, enriched, stories, summaries and dead-letters.jsonl in DIR.",
      "The same command continues after an interruption.",
      "Exit codes: 0 done, 1 failed, 2 an input cannot be read or the run is refused."
    })
public final class BatchCommand implements Callable<Integer> {
  private static final int MAX_THREADS = 64;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, globs.")
  private List<String> inputs;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the outputs.")
  private Path out;

  @Mixin private PartitionsOption partitions;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads of each service; the result is the same. Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description =
          "When articles without a date were observed, ISO-8601. Default: the newest date of the"
              + " input.")
  private @Nullable Instant asOf;

  @Option(names = "--overwrite", description = "Throw away what is in DIR.")
  private boolean overwrite;

  @Mixin private AnnotatorOptions annotators;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public BatchCommand() {}

  @Override
  public Integer call() throws Exception {
    checkThreads();
    try (FilesSource source = new FilesSource(FilesSettings.of(inputs))) {
      RunDirectory opened = RunDirectory.open(out, manifest(source), overwrite);
      Path log = opened.state().resolve("log/tidings.log");
      Logging.toFile(log);
      RunDirectory directory = opened.heldTo(annotators.versions());
      ProgressDisplay display = new ProgressDisplay(Terminal.detect().interactive(), System.err);
      return CommandRunner.toItsEnd(
          "the same command continues from here", () -> run(source, directory, display));
    } catch (RunFailedException | UncheckedIOException e) {
      throw new RunFailedException(
          "%s%nThe log says more: %s"
              .formatted(e.getMessage(), out.resolve(".tidings/log/tidings.log")));
    }
  }

  private int run(FilesSource source, RunDirectory directory, ProgressDisplay display)
      throws IOException, InterruptedException {
    try {
      source.skipped().forEach(name -> display.print(name + ": left out, its suffix is not known"));
      Tally tally = new BatchRun(directory, settings(), display).run(source);
      directory.finish();
      display.printSuppressed();
      System.out.println(tally.text());
      System.out.println("outputs       " + out);
      return 0;
    } finally {
      display.end();
    }
  }

  private BatchSettings settings() {
    return new BatchSettings(partitions.number(), threads, asOf, annotators.settings());
  }

  private RunManifest manifest(FilesSource source) {
    return new RunManifest(
        inputs.stream()
            .map(input -> Path.of(input).toAbsolutePath().normalize().toString())
            .toList(),
        Integer.toHexString(source.fingerprint().hashCode()),
        partitions.number(),
        asOf == null ? "" : asOf.toString(),
        annotators.settings(),
        List.of(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        false);
  }

  private void checkThreads() {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new BadInputException(
          "%d is not from 1 to %d: give another number of threads."
              .formatted(threads, MAX_THREADS));
    }
  }
}
