package tidings.lab.evaluate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.evaluate.task.StoriesTask;
import tidings.lab.evaluate.task.Task;

/** {@code tidings evaluate stories}. */
@Command(
    name = "stories",
    description =
        "Stories: JSON Lines with title, text, event, streamed in their order; or a folder like"
            + " sample-news.")
final class StoriesCommand extends TaskCommand {
  @Option(
      names = "--shuffle",
      paramLabel = "SEED",
      description = "Streams the articles in an order by chance that this number decides.")
  private @Nullable Long seed;

  @Override
  Task task() {
    return new StoriesTask(ArticleAnnotator.onClassPath(), seed);
  }
}
