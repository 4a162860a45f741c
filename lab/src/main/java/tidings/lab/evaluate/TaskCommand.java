package tidings.lab.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.lab.evaluate.task.Task;

/** Base of the commands for single tasks. */
@Command(
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 done, 1 failed, 2 a file cannot be used."})
abstract class TaskCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Labelled files, gzipped or not.")
  private List<Path> paths;

  @Option(names = "--json", description = "One JSON object a file instead of a table.")
  private boolean json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Writes every prediction and whether it is right, a JSON object a line.")
  private @Nullable Path predictions;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  TaskCommand() {}

  /** Makes the task; its models are loaded once for all files. */
  abstract Task task();

  @Override
  public Integer call() throws Exception {
    Measuring measuring = new Measuring(json);
    Task task = task();
    return measuring.run(
        paths.stream()
            .map(path -> new Measuring.Job(task.name(), path, () -> task, false))
            .toList(),
        predictions);
  }
}
