package tidings.lab.evaluate.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.MemoryTable;
import tidings.aggregate.story.Changes;
import tidings.aggregate.story.SlimArticles;
import tidings.aggregate.story.StoryClusterer;
import tidings.aggregate.story.StorySettings;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.data.NewsItem;
import tidings.news.Story;
import tidings.news.state.CountedArticle;
import tidings.news.state.Delta;
import tidings.news.state.SlimArticle;

/**
 * Takes news through the chain and the story desk in the order of the topology: all that was
 * observed at one moment is expected, then placed. Remembers where each article ended up, those
 * included that the desk has forgotten.
 */
final class StoryStream {
  private final Map<String, String> stories = new HashMap<>();
  private final Map<String, String> merged = new HashMap<>();
  private final Map<String, CountedArticle> counted = new HashMap<>();
  private long nanos;

  /** What the desk said of the articles of a moment, and what it keeps of them. */
  private record Placed(List<Changes> changes, List<CountedArticle> counted) {}

  private StoryStream() {}

  static StoryStream run(String file, List<NewsItem> news, ArticleAnnotator chain, Session session)
      throws InterruptedException {
    StoryStream stream = new StoryStream();
    List<SlimArticle> slim = new ArrayList<>();
    stream.nanos =
        session.<NewsItem, SlimArticle>time(
            file + " annotate",
            news,
            () -> item -> SlimArticles.slim(chain.annotate(item.article())),
            (item, article) -> slim.add(article));
    stream.nanos +=
        session.<List<SlimArticle>, Placed>time(
            file + " place", moments(slim), StoryStream::desk, stream::remember);
    return stream;
  }

  private static List<List<SlimArticle>> moments(List<SlimArticle> articles) {
    Map<Long, List<SlimArticle>> moments = new LinkedHashMap<>();
    for (SlimArticle article : articles) {
      moments.computeIfAbsent(article.getObserved(), moment -> new ArrayList<>()).add(article);
    }
    return List.copyOf(moments.values());
  }

  private static Function<List<SlimArticle>, Placed> desk() {
    MemoryTable<CountedArticle> table = new MemoryTable<>();
    StoryClusterer desk = new StoryClusterer(table, StorySettings.SHIPPED);
    return moment -> {
      desk.expectInstant(moment.get(0).getObserved(), moment::forEach);
      List<Changes> changes = moment.stream().map(desk::place).toList();
      List<CountedArticle> counted = new ArrayList<>();
      for (SlimArticle article : moment) {
        CountedArticle kept = table.get(article.getId());
        if (kept != null) {
          counted.add(kept);
        }
      }
      return new Placed(changes, counted);
    };
  }

  private void remember(List<SlimArticle> moment, Placed placed) {
    placed.counted.forEach(article -> counted.put(article.getArticle().getId(), article));
    for (Changes changes : placed.changes) {
      for (Delta delta : changes.deltas()) {
        if (delta.getAfter() != null) {
          stories.put(delta.getAfter().getArticle(), delta.getAfter().getStory());
        }
      }
      for (Story story : changes.stories()) {
        if (story.getMergedInto() != null) {
          merged.put(story.getId(), story.getMergedInto());
        }
      }
    }
  }

  /** Returns the story that an article is in at the end; its own id if it is in none. */
  String story(String article) {
    String story = stories.getOrDefault(article, article);
    while (merged.containsKey(story)) {
      story = merged.get(story);
    }
    return story;
  }

  /** Returns what the desk kept of an article when it was placed; null if nothing. */
  @Nullable CountedArticle counted(String article) {
    return counted.get(article);
  }

  /** Returns the original of an article, else the article. */
  String original(String article) {
    CountedArticle kept = counted.get(article);
    return kept == null || kept.getOriginal() == null ? article : kept.getOriginal();
  }

  /** Returns the nanoseconds that chain and desk took. */
  long nanos() {
    return nanos;
  }
}
