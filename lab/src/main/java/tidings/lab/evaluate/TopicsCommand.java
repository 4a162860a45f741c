package tidings.lab.evaluate;

import picocli.CommandLine.Command;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.evaluate.task.Task;
import tidings.lab.evaluate.task.TopicsTask;

/** {@code tidings evaluate topics}. */
@Command(
    name = "topics",
    description =
        "Topics of articles: JSON Lines with title, text, and label (a section) or topics (our"
            + " ids).")
final class TopicsCommand extends TaskCommand {
  @Override
  Task task() {
    return new TopicsTask(ArticleAnnotator.onClassPath());
  }
}
