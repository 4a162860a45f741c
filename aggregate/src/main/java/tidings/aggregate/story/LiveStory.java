package tidings.aggregate.story;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A story whose articles are remembered. */
final class LiveStory {
  /** The order in which stories are forgotten. */
  static final Comparator<LiveStory> LONGEST_SILENT =
      Comparator.<LiveStory>comparingLong(story -> story.lastObserved)
          .thenComparing(story -> story.id);

  final String id;
  final NavigableSet<FiledArticle> members = new TreeSet<>(FiledArticle.FIRST);
  final Centroid centroid = new Centroid();

  /** What its contributions say of it; null until its first article is counted. */
  @Nullable StoryFace face;

  /** The full names by which its contributions go; null until they are looked at. */
  @Nullable Map<String, FullName> fullNames;

  /** When its first article was first seen, ms since 1970. Set by {@link LiveStories} alone. */
  long firstSeen;

  /** When its last article was observed, ms since 1970. Set by {@link LiveStories} alone. */
  long lastObserved;

  /** True: merged, emptied or forgotten; indexes may still hold it. */
  boolean gone;

  /** Scratch of one search: see {@link TermIndex}. */
  long search;

  /** Scratch of one search: the product with the article as far as its terms were looked up. */
  long product;

  LiveStory(String id) {
    this.id = id;
  }

  /** The first report; null only while articles are being moved. */
  @Nullable FiledArticle lead() {
    for (FiledArticle member : members) {
      if (member.isReport()) {
        return member;
      }
    }
    return null;
  }

  /** True: this one gives its name when the two are merged. */
  boolean isOlderThan(LiveStory other) {
    return FiledArticle.FIRST.compare(members.first(), other.members.first()) < 0;
  }
}
