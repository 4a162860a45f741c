package tidings.cli.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.cli.terminal.DisplayText;
import tidings.runtime.process.Logging;
import tidings.schemas.Namespace;

/** {@code tidings sources apply}: makes the running sources those of a file. */
@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description =
        "Makes the sources of Kafka Connect those of a file; applied again, it changes nothing.",
    footer = {
      "",
      "Exit codes: 0 done, 1 Connect refused a source or is away, 2 the file is wrong."
    })
final class ApplyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A sources.yaml.")
  private Path file;

  @Option(
      names = "--connect",
      defaultValue = "http://127.0.0.1:8083",
      paramLabel = "URL",
      description = "Any worker's REST API. Default: ${DEFAULT-VALUE}.")
  private String connect;

  @Option(
      names = "--registry",
      defaultValue = "http://127.0.0.1:8081",
      paramLabel = "URL",
      description = "Schema registry, as the workers reach it. Default: ${DEFAULT-VALUE}.")
  private String registry;

  @Option(
      names = "--namespace",
      defaultValue = "",
      paramLabel = "NAME",
      description = "Prefix of the topics.")
  private String namespace;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ApplyCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Logging.off();
    List<DeclaredSource> sources;
    Namespace topics;
    try {
      sources = SourcesFile.read(file);
      topics = new Namespace(namespace);
    } catch (SourcesFileException | IllegalArgumentException e) {
      System.err.println("tidings sources apply: " + e.getMessage());
      return 2;
    }
    Applied applied = new SourcesClient(connect).apply(sources, registry, topics);
    say("added", applied.added());
    say("changed", applied.changed());
    say("removed", applied.removed());
    say("unchanged", applied.unchanged());
    new TreeMap<>(applied.refused())
        .forEach(
            (name, reasons) ->
                System.err.printf(
                    "tidings sources apply: %s is refused: %s%n",
                    name, DisplayText.oneLine(reasons)));
    return applied.refused().isEmpty() ? 0 : 1;
  }

  private static void say(String what, List<String> names) {
    System.out.printf("%-9s %3d  %s%n", what, names.size(), String.join(", ", names));
  }
}
