package tidings.lab.evaluate;

import picocli.CommandLine.Command;
import tidings.lab.evaluate.task.EntitiesTask;
import tidings.lab.evaluate.task.Task;

/** {@code tidings evaluate entities}. */
@Command(
    name = "entities",
    description =
        "Names of persons, organizations, places: BIO files, a word, a tab and a label a line.")
final class EntitiesCommand extends TaskCommand {
  @Override
  Task task() {
    return new EntitiesTask();
  }
}
