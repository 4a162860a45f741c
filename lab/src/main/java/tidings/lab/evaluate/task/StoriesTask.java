package tidings.lab.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.data.NewsFile;
import tidings.lab.data.NewsItem;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;
import tidings.lab.evaluate.figures.Groups;

/** Which articles tell of the same event, streamed through chain and desk; B-cubed. */
public final class StoriesTask implements Task {
  private final ArticleAnnotator chain;
  private final @Nullable Long seed;

  /**
   * Makes a task.
   *
   * @param chain the annotators
   * @param seed articles come in an order that this number decides; null: in the file's order
   */
  public StoriesTask(ArticleAnnotator chain, @Nullable Long seed) {
    this.chain = chain;
    this.seed = seed;
  }

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    List<NewsItem> news = seed == null ? NewsFile.read(path) : NewsFile.shuffled(path, seed);
    requireEvents(path, news);
    StoryStream stream = StoryStream.run(String.valueOf(path.getFileName()), news, chain, session);
    List<NewsItem> articles = lastRevisions(news);
    Groups groups = new Groups();
    articles.forEach(item -> groups.add(item.event(), stream.story(item.article().getId())));
    for (int i = 0; i < articles.size(); i++) {
      session.predictions().add(prediction(articles.get(i), i, groups, stream));
    }
    Map<String, Object> extras = new LinkedHashMap<>();
    extras.put("events", groups.goldGroups());
    extras.put("stories", groups.foundGroups());
    extras.put("order", seed == null ? "file" : "shuffled by " + seed);
    return new Figures(
        articles.size(),
        groups.bCubed(),
        null,
        Session.perSecond(news.size(), stream.nanos()),
        extras);
  }

  private static void requireEvents(Path path, List<NewsItem> news) throws UnreadableDataException {
    for (NewsItem item : news) {
      if (item.event().isEmpty()) {
        throw UnreadableDataException.of(
            path, "has no \"event\" for article " + item.name() + "; add the story it belongs to");
      }
    }
  }

  /** An article that was withdrawn is in no story any more. */
  static List<NewsItem> lastRevisions(List<NewsItem> news) {
    Map<String, NewsItem> last = new LinkedHashMap<>();
    for (NewsItem item : news) {
      last.put(item.article().getId(), item);
    }
    return last.values().stream().filter(item -> !item.article().getDeleted()).toList();
  }

  private static Map<String, Object> prediction(
      NewsItem item, int number, Groups groups, StoryStream stream) {
    double precision = groups.precisionOf(number);
    double recall = groups.recallOf(number);
    return new Prediction()
        .with("id", item.name())
        .with("title", item.article().getTitle())
        .with("gold", item.event())
        .with("predicted", stream.story(item.article().getId()))
        .with("precision", precision)
        .with("recall", recall)
        .correct(precision == 1 && recall == 1);
  }
}
