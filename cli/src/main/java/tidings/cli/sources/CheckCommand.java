package tidings.cli.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.ingest.source.UnreadableInputException;
import tidings.runtime.process.Logging;

/** {@code tidings sources check}: what the sources of a file would publish. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Polls every source of a file once, without Kafka, and shows what would be published.",
    footer = {"", "Exit codes: 0 all delivered, 1 a source failed, 2 the file is wrong."})
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A sources.yaml.")
  private Path file;

  @Option(
      names = "--limit",
      defaultValue = "10",
      paramLabel = "N",
      description = "How many items of a source to show. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--json", description = "One JSON object a line instead of text.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CheckCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Logging.off();
    List<DeclaredSource> sources = SourcesFile.read(file);
    CheckOutput output =
        json
            ? new CheckJson(System.out, limit)
            : new CheckText(System.out, ZoneId.systemDefault(), limit);
    SourceCheck check = new SourceCheck(Instant.now(), System.getenv());
    int failed = 0;
    for (DeclaredSource source : sources) {
      failed += isHealthy(source, check, output) ? 0 : 1;
    }
    return failed == 0 ? 0 : 1;
  }

  /** One unhealthy source must not hide the others: whatever it throws is shown as its own. */
  private static boolean isHealthy(DeclaredSource source, SourceCheck check, CheckOutput output)
      throws InterruptedException {
    try {
      List<Checked> checked = check.check(source);
      output.show(source, checked);
      return checked.isEmpty() || checked.stream().anyMatch(Checked.Publishable.class::isInstance);
    } catch (IOException | IllegalArgumentException | UnreadableInputException e) {
      output.showFailure(source, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      output.showFailure(source, "the source has a fault: " + e);
    }
    return false;
  }
}
