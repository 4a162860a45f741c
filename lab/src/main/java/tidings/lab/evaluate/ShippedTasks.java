package tidings.lab.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.evaluate.task.DuplicatesTask;
import tidings.lab.evaluate.task.EntitiesTask;
import tidings.lab.evaluate.task.SentimentTask;
import tidings.lab.evaluate.task.StoriesTask;
import tidings.lab.evaluate.task.Task;
import tidings.lab.evaluate.task.TextTask;
import tidings.lab.evaluate.task.TopicsTask;

/** The tasks by name, with the shipped models; each is made when it is first asked for. */
final class ShippedTasks {
  private final Map<String, Task> made = new HashMap<>();
  private final Map<String, Supplier<Task>> makers =
      Map.of(
          "entities", EntitiesTask::new,
          "sentiment", () -> new SentimentTask(chain()),
          "topics", () -> new TopicsTask(chain()),
          "text", TextTask::new,
          "stories", () -> new StoriesTask(chain(), null),
          "duplicates", () -> new DuplicatesTask(chain()));

  private @Nullable ArticleAnnotator chain;

  /** Returns the task of that name. */
  Task of(String name) {
    Task task = made.get(name);
    if (task == null) {
      task = makers.get(name).get();
      made.put(name, task);
    }
    return task;
  }

  private ArticleAnnotator chain() {
    if (chain == null) {
      chain = ArticleAnnotator.onClassPath();
    }
    return chain;
  }
}
