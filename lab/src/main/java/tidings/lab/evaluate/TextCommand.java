package tidings.lab.evaluate;

import picocli.CommandLine.Command;
import tidings.lab.evaluate.task.Task;
import tidings.lab.evaluate.task.TextTask;

/** {@code tidings evaluate text}. */
@Command(
    name = "text",
    description = "Main text of web pages: a folder with ground-truth.json and html/.")
final class TextCommand extends TaskCommand {
  @Override
  Task task() {
    return new TextTask();
  }
}
