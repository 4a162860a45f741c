package tidings.aggregate.story;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.TermVector;

/** The stories whose articles are remembered, and the indexes over them. */
final class LiveStories {
  private final Map<String, LiveStory> stories = new HashMap<>();
  private final NavigableSet<LiveStory> bySilence = new TreeSet<>(LiveStory.LONGEST_SILENT_FIRST);
  private final TermIndex index;

  LiveStories(TermIndex index) {
    this.index = index;
  }

  /** Returns the story of an id, a new one if there is none. */
  LiveStory get(String id) {
    return stories.computeIfAbsent(id, LiveStory::new);
  }

  /** Creates the story of which an article is the first. */
  LiveStory createStory(LiveArticle first) {
    String id = StoryIds.of(first.id(), 0);
    // An article that was revised into another story may have left one behind that bears its name.
    for (int next = 1; stories.containsKey(id); next++) {
      id = StoryIds.of(first.id(), next);
    }
    return get(id);
  }

  /** Makes an article a member. What the story is about does not change by that. */
  void join(LiveArticle article, LiveStory story) {
    // A set must not hold what changes its place in the order.
    bySilence.remove(story);
    story.add(article);
    bySilence.add(story);
  }

  /** Ends a membership. What the story is about does not change by that. */
  void leave(LiveArticle article, LiveStory story) {
    bySilence.remove(story);
    story.remove(article);
    if (!story.members().isEmpty()) {
      bySilence.add(story);
    }
  }

  /** Adds a report's words to what the story is about. */
  void addToCentroid(LiveStory story, TermVector report) {
    story.centroid().add(report, index.following(story));
  }

  /** Adds all that another story is about. */
  void addToCentroid(LiveStory story, Centroid other) {
    story.centroid().add(other, index.following(story));
  }

  /** Removes a report's words from what the story is about. */
  void removeFromCentroid(LiveStory story, TermVector report) {
    story.centroid().subtract(report, index.following(story));
  }

  /** Removes a story from all indexes. */
  void close(LiveStory story) {
    bySilence.remove(story);
    stories.remove(story.id());
    story.close();
    index.forget(story);
  }

  /** Returns the longest silent story if it was silent since before a moment; else null. */
  @Nullable LiveStory silentSince(long moment) {
    if (bySilence.isEmpty() || bySilence.first().lastObserved() >= moment) {
      return null;
    }
    return bySilence.first();
  }
}
