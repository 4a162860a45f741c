package tidings.cli.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.cli.command.ConnectOption;
import tidings.cli.command.NamespaceConverter;
import tidings.cli.command.RegistryOption;
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

  @Mixin private ConnectOption connect;
  @Mixin private RegistryOption registry;

  @Option(
      names = "--namespace",
      defaultValue = "",
      paramLabel = "NAME",
      converter = NamespaceConverter.class,
      description = "Prefix of the topics. Default: none.")
  private Namespace namespace;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ApplyCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Logging.off();
    Applied applied =
        new SourcesClient(connect.url()).apply(SourcesFile.read(file), registry.url(), namespace);
    print("added", applied.added());
    print("changed", applied.changed());
    print("removed", applied.removed());
    print("unchanged", applied.unchanged());
    new TreeMap<>(applied.refused())
        .forEach(
            (name, reasons) ->
                System.err.printf(
                    "tidings sources apply: %s is refused: %s%n",
                    name, DisplayText.oneLine(reasons)));
    return applied.refused().isEmpty() ? 0 : 1;
  }

  private static void print(String what, List<String> names) {
    System.out.printf("%-9s %3d  %s%n", what, names.size(), String.join(", ", names));
  }
}
