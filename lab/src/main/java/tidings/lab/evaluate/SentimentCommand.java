package tidings.lab.evaluate;

import picocli.CommandLine.Command;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.evaluate.task.SentimentTask;
import tidings.lab.evaluate.task.Task;

/** {@code tidings evaluate sentiment}. */
@Command(
    name = "sentiment",
    description =
        "Sentiment towards targets: JSON Lines as NewsMTSC, CSV as SEN, or whole articles as"
            + " PerSenT.")
final class SentimentCommand extends TaskCommand {
  @Override
  Task task() {
    return new SentimentTask(ArticleAnnotator.onClassPath());
  }
}
