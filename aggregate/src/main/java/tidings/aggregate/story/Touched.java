package tidings.aggregate.story;

import java.util.TreeMap;

/** What one placement moved: whose contributions and records are to be looked at again. */
final class Touched {
  /** Articles by id. */
  final TreeMap<String, FiledArticle> articles = new TreeMap<>();

  /** Stories by id, those that are gone as well. */
  final TreeMap<String, LiveStory> stories = new TreeMap<>();

  /** Ids of the stories that went into another, and of that other. */
  final TreeMap<String, String> merged = new TreeMap<>();

  void article(FiledArticle article) {
    articles.put(article.id, article);
  }

  void story(LiveStory story) {
    stories.put(story.id, story);
  }
}
