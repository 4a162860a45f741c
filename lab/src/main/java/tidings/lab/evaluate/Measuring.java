package tidings.lab.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tidings.cli.command.CommandRunner;
import tidings.cli.terminal.ProgressDisplay;
import tidings.cli.terminal.Terminal;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;
import tidings.lab.evaluate.task.Predictions;
import tidings.lab.evaluate.task.Session;
import tidings.lab.evaluate.task.Task;
import tidings.runtime.process.Logging;

/** Measures files one after the other and shows each when it is done. */
final class Measuring {
  private static final Duration WARM_UP = Duration.ofSeconds(2);

  private final Card card;
  private final ProgressDisplay display;

  /**
   * A file to measure.
   *
   * @param task makes the task when its turn comes, because models take time to load
   * @param absent whether the file is only to be shown as not there
   */
  record Job(String name, Path path, Supplier<Task> task, boolean absent) {}

  Measuring(boolean json) {
    Logging.off();
    this.card = json ? new CardJson(System.out) : new CardTable(System.out);
    this.display = new ProgressDisplay(Terminal.detect().interactive(), System.err);
  }

  /**
   * Measures files.
   *
   * @param predictions where every prediction goes; null: nowhere
   * @return exit code: 0 done, 2 a file cannot be used, 130 interrupted
   */
  int run(List<Job> jobs, @Nullable Path predictions) throws Exception {
    try {
      return CommandRunner.toItsEnd("the rest was not measured", () -> measure(jobs, predictions));
    } finally {
      display.end();
    }
  }

  private int measure(List<Job> jobs, @Nullable Path predictions)
      throws IOException, InterruptedException {
    if (predictions == null) {
      return run(jobs, (path, prediction) -> {});
    }
    try (BufferedWriter writer = Files.newBufferedWriter(predictions)) {
      return run(jobs, (path, prediction) -> write(path, prediction, writer));
    }
  }

  /** Takes the predictions of all files. */
  private interface Sink {
    void add(Path path, Map<String, Object> prediction);
  }

  private int run(List<Job> jobs, Sink predictions) throws IOException, InterruptedException {
    int exit = 0;
    for (Job job : jobs) {
      try {
        measure(job, prediction -> predictions.add(job.path, prediction));
      } catch (UnreadableDataException e) {
        display.end();
        System.err.println("tidings evaluate: " + e.getMessage());
        exit = 2;
      }
    }
    return exit;
  }

  private void measure(Job job, Predictions predictions)
      throws IOException, UnreadableDataException, InterruptedException {
    if (job.absent) {
      card.show(new Row(job.name, job.path, null));
      return;
    }
    Task task = job.task.get();
    Session session =
        new Session(
            (phase, done, total) -> display.show(phase, done, total, "items"),
            predictions,
            WARM_UP);
    Figures figures = task.measure(job.path, session);
    display.end();
    card.show(new Row(task.name(), job.path, figures));
  }

  private static void write(Path path, Map<String, Object> prediction, BufferedWriter writer) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("path", path.toString());
    prediction.forEach((name, value) -> line.put(name, Rounded.within(value)));
    try {
      writer.write(CardJson.toJson(line));
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
