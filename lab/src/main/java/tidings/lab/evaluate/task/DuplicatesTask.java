package tidings.lab.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.data.NewsFile;
import tidings.lab.data.NewsItem;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;
import tidings.lab.evaluate.figures.Groups;
import tidings.news.state.CountedArticle;

/**
 * Which articles repeat another, found by the desk on the way to the stories; counted in pairs, so
 * that a group of four copies is six.
 */
public final class DuplicatesTask implements Task {
  private final ArticleAnnotator chain;

  /** Makes a task that annotates with this chain. */
  public DuplicatesTask(ArticleAnnotator chain) {
    this.chain = chain;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    List<NewsItem> news = NewsFile.read(path);
    StoryStream stream = StoryStream.run(String.valueOf(path.getFileName()), news, chain, session);
    List<NewsItem> articles = StoriesTask.lastRevisions(news);
    Map<String, String> names = new TreeMap<>();
    Groups groups = new Groups();
    Map<String, Object> rules = new TreeMap<>();
    for (NewsItem item : articles) {
      String id = item.article().getId();
      names.put(id, item.name());
      groups.add(item.copies(), stream.original(id));
      String rule = rule(stream.counted(id));
      if (rule != null) {
        rules.merge(rule, 1, (one, other) -> (Integer) one + (Integer) other);
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      session.predictions().add(prediction(articles.get(i), i, groups, names, stream));
    }
    Map<String, Object> extras = new LinkedHashMap<>();
    extras.put("goldPairs", groups.goldPairs());
    extras.put("foundPairs", groups.foundPairs());
    extras.put("adjustedRandIndex", groups.adjustedRandIndex());
    extras.put("copiesByRule", rules);
    return new Figures(
        articles.size(),
        groups.pairwise(),
        null,
        Session.perSecond(news.size(), stream.nanos()),
        extras);
  }

  private static @Nullable String rule(@Nullable CountedArticle article) {
    return article == null || article.getOriginal() == null
        ? null
        : article.getMatch().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> prediction(
      NewsItem item, int number, Groups groups, Map<String, String> names, StoryStream stream) {
    String id = item.article().getId();
    CountedArticle counted = stream.counted(id);
    boolean isCopy = rule(counted) != null;
    return new Prediction()
        .with("id", item.name())
        .with("title", item.article().getTitle())
        .with("gold", shortened(item.copies()))
        .with("predicted", names.get(stream.original(id)))
        .with("match", rule(counted))
        .with("score", isCopy && counted != null ? counted.getMatchScore() : null)
        .correct(groups.precisionOf(number) == 1 && groups.recallOf(number) == 1);
  }

  private static String shortened(String label) {
    return label.substring(0, Math.min(80, label.length()));
  }
}
