package tidings.lab.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidings evaluate all}. */
@Command(
    name = "all",
    mixinStandardHelpOptions = true,
    description = "The whole quality card, on a folder of public data sets.",
    footer = {
      "",
      "docs/quality.md says which files belong where; what is not there is listed as absent.",
      "Exit codes: 0 done, 1 failed, 2 a file cannot be used."
    })
final class AllCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with ner/, sentiment/, topics/, extraction/, stories/, duplicates/.")
  private Path data;

  @Option(names = "--json", description = "One JSON object a file instead of a table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AllCommand() {}

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(data)) {
      System.err.println("tidings evaluate all: " + data + " is no folder; name one with the data");
      return 2;
    }
    ShippedTasks tasks = new ShippedTasks();
    List<Measuring.Job> jobs =
        DataSets.in(data).stream()
            .map(
                entry ->
                    new Measuring.Job(
                        entry.task(),
                        entry.path(),
                        () -> tasks.of(entry.task()),
                        !entry.isPresent()))
            .toList();
    return new Measuring(json).run(jobs, null);
  }
}
