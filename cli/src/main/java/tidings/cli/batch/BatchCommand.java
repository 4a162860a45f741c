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
import tidings.cli.terminal.ProgressDisplay;
import tidings.cli.terminal.Terminal;
import tidings.ingest.source.UnreadableInputException;
import tidings.ingest.source.files.FilesSettings;
import tidings.ingest.source.files.FilesSource;
import tidings.runtime.process.InterruptedRun;
import tidings.runtime.process.Logging;
import tidings.runtime.progress.RunFailedException;

/** {@code tidings batch}: an archive in, articles, stories and summaries out. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description =
        "Takes an archive of articles through the whole pipeline and writes what comes out as JSON"
            + " Lines.",
    footer = {
      "",
      "Inputs: .txt .html .xml (RSS, Atom) .jsonl .jsonl.gz, folders and globs of these.",
      "Outputs: articles, enriched, stories, summaries and dead-letters.jsonl in DIR.",
      "The same command goes on after an interruption.",
      "Exit codes: 0 done, 1 failed, 2 an input cannot be read or the run is refused."
    })
public final class BatchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, globs.")
  private List<String> inputs;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the outputs.")
  private Path out;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "2",
      description = "Partitions of the topics; the result is the same. Default: ${DEFAULT-VALUE}.")
  private int partitions;

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
  public Integer call() throws IOException {
    try (FilesSource source = new FilesSource(FilesSettings.of(inputs))) {
      return run(source);
    } catch (UnreadableInputException | RefusedException e) {
      System.err.println("tidings batch: " + e.getMessage());
      return 2;
    } catch (RunFailedException | UncheckedIOException e) {
      System.err.println("tidings batch: " + e.getMessage());
      System.err.println("The log says more: " + out.resolve(".tidings/log/tidings.log"));
      return 1;
    }
  }

  private int run(FilesSource source) throws IOException {
    BatchSettings settings =
        new BatchSettings(
            inputs,
            out,
            inRange(partitions),
            inRange(threads),
            asOf,
            overwrite,
            annotators.settings());
    RunDirectory opened = RunDirectory.open(out, manifest(source), overwrite);
    Logging.toFile(opened.state().resolve("log/tidings.log"));
    RunDirectory directory = opened.heldTo(annotators.versions());
    ProgressDisplay display = new ProgressDisplay(Terminal.detect().interactive(), System.err);
    try (InterruptedRun interruption = InterruptedRun.watch("the same command goes on from here")) {
      source.skipped().forEach(name -> display.say(name + ": left out, its suffix is not known"));
      Tally tally = new BatchRun(directory, settings, display).run(source);
      directory.finish();
      display.sayRest();
      System.out.println(tally.text());
      System.out.println("outputs       " + out);
      return 0;
    } catch (InterruptedException e) {
      display.end();
      return 130;
    }
  }

  private RunManifest manifest(FilesSource source) {
    return new RunManifest(
        inputs.stream()
            .map(input -> Path.of(input).toAbsolutePath().normalize().toString())
            .toList(),
        Integer.toHexString(source.fingerprint().hashCode()),
        partitions,
        asOf == null ? "" : asOf.toString(),
        annotators.settings(),
        List.of(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        false);
  }

  private static int inRange(int value) {
    if (value < 1 || value > 64) {
      throw new RefusedException(
          "%d is not from 1 to 64: give another number of partitions or threads.".formatted(value));
    }
    return value;
  }
}
