package tidings.standalone.evaluate;

import picocli.CommandLine.Command;
import tidings.standalone.evaluate.task.EntitiesTask;
import tidings.standalone.evaluate.task.Task;

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
