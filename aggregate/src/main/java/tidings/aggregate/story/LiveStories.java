package tidings.aggregate.story;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.TermVector;

/** The stories whose articles are remembered, and who belongs to which. */
final class LiveStories {
  private final Map<String, LiveStory> stories = new HashMap<>();
  private final NavigableSet<LiveStory> bySilence = new TreeSet<>(LiveStory.LONGEST_SILENT);
  private final TermIndex index;

  LiveStories(TermIndex index) {
    this.index = index;
  }

  /** Returns the story of an id, a new one if there is none. */
  LiveStory open(String id) {
    return stories.computeIfAbsent(id, LiveStory::new);
  }

  /** Opens the story of which an article is the first. */
  LiveStory found(FiledArticle first) {
    String id = StoryIds.of(first.id, 0);
    // An article that was revised into another story may have left one behind that bears its name.
    for (int next = 1; stories.containsKey(id); next++) {
      id = StoryIds.of(first.id, next);
    }
    return open(id);
  }

  /** Makes an article a member; a report also says what the story is about. */
  void join(FiledArticle article, LiveStory story, @Nullable TermVector report) {
    bySilence.remove(story);
    boolean first = story.members.isEmpty();
    story.members.add(article);
    story.firstSeen = first ? article.firstSeen : Math.min(story.firstSeen, article.firstSeen);
    story.lastObserved = first ? article.observed : Math.max(story.lastObserved, article.observed);
    bySilence.add(story);
    article.story = story;
    if (report != null) {
      speak(story, report);
    }
  }

  /** Ends a membership; the vector is that of a report, null for a copy. */
  void leave(FiledArticle article, LiveStory story, @Nullable TermVector report) {
    bySilence.remove(story);
    story.members.remove(article);
    if (!story.members.isEmpty()) {
      story.firstSeen = story.members.first().firstSeen;
      story.lastObserved =
          story.members.stream().mapToLong(member -> member.observed).max().getAsLong();
      bySilence.add(story);
    }
    if (report != null) {
      fallSilent(story, report);
    }
  }

  /** Lets a member's words count for what the story is about. */
  void speak(LiveStory story, TermVector vector) {
    story.centroid.add(vector, index.following(story));
  }

  /** Lets all that another story says count for this one. */
  void speak(LiveStory story, Centroid centroid) {
    story.centroid.add(centroid, index.following(story));
  }

  /** Lets a member's words count no longer. */
  void fallSilent(LiveStory story, TermVector vector) {
    story.centroid.subtract(vector, index.following(story));
  }

  /** Takes a story off the books. */
  void close(LiveStory story) {
    bySilence.remove(story);
    stories.remove(story.id);
    story.gone = true;
    index.forget(story);
  }

  /** Returns the longest silent story if it was silent since before a moment; else null. */
  @Nullable LiveStory silentSince(long moment) {
    if (bySilence.isEmpty() || bySilence.first().lastObserved >= moment) {
      return null;
    }
    return bySilence.first();
  }
}
