package tidings.lab.evaluate;

import picocli.CommandLine.Command;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.evaluate.task.DuplicatesTask;
import tidings.lab.evaluate.task.Task;

/** {@code tidings evaluate duplicates}. */
@Command(
    name = "duplicates",
    description =
        "Copies: JSON Lines with text and cluster, duplicateOf or original; without these, equal"
            + " texts are copies.")
final class DuplicatesCommand extends TaskCommand {
  @Override
  Task task() {
    return new DuplicatesTask(ArticleAnnotator.onClassPath());
  }
}
