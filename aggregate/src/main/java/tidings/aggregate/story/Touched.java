package tidings.aggregate.story;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one placement moved: whose contributions and records are to be looked at again.
 *
 * @param articles articles by id
 * @param stories stories by id, those that are closed by the placement as well
 * @param merged ids of the stories that went into another, and of that other
 */
record Touched(
    NavigableMap<String, LiveArticle> articles,
    NavigableMap<String, LiveStory> stories,
    NavigableMap<String, String> merged) {
  /** Nothing moved. */
  static final Touched NOTHING = new Touched(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  Touched {
    articles = Collections.unmodifiableNavigableMap(articles);
    stories = Collections.unmodifiableNavigableMap(stories);
    merged = Collections.unmodifiableNavigableMap(merged);
  }

  /** Articles moved. */
  static Touched of(Collection<LiveArticle> articles) {
    NavigableMap<String, LiveArticle> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    return new Touched(byId, new TreeMap<>(), new TreeMap<>());
  }

  /** An article moved into or out of the story. */
  static Touched of(LiveArticle article, LiveStory story) {
    return new Touched(
        new TreeMap<>(Map.of(article.id(), article)),
        new TreeMap<>(Map.of(story.id(), story)),
        new TreeMap<>());
  }

  /** A story went into another, with its articles. */
  static Touched merger(LiveStory younger, LiveStory older, Collection<LiveArticle> moved) {
    return new Touched(
        of(moved).articles,
        new TreeMap<>(Map.of(younger.id(), younger, older.id(), older)),
        new TreeMap<>(Map.of(younger.id(), older.id())));
  }

  /** Returns this and what moved later; of two of one id the later counts. */
  Touched and(Touched later) {
    return new Touched(
        union(articles, later.articles),
        union(stories, later.stories),
        union(merged, later.merged));
  }

  private static <V> NavigableMap<String, V> union(
      NavigableMap<String, V> earlier, NavigableMap<String, V> later) {
    NavigableMap<String, V> all = new TreeMap<>(earlier);
    all.putAll(later);
    return all;
  }
}
