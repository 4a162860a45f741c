package tidings.aggregate.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A story whose articles are remembered. */
final class LiveStory {
  /** The order in which stories are forgotten. */
  static final Comparator<LiveStory> LONGEST_SILENT_FIRST =
      Comparator.comparingLong(LiveStory::lastObserved).thenComparing(LiveStory::id);

  private final String id;
  private final NavigableSet<LiveArticle> members = new TreeSet<>(LiveArticle.IN_ORDER);
  private final Centroid centroid = new Centroid();
  private long firstSeen = Long.MAX_VALUE;
  private long lastObserved = Long.MIN_VALUE;
  private boolean closed;
  private @Nullable StoryPreview preview;
  private @Nullable Map<String, FullName> fullNames;

  LiveStory(String id) {
    this.id = id;
  }

  /** Makes an article a member. */
  void add(LiveArticle article) {
    members.add(article);
    firstSeen = members.first().firstSeen();
    lastObserved = Math.max(lastObserved, article.observed());
    article.belongTo(this);
  }

  /** Ends a membership. */
  void remove(LiveArticle article) {
    members.remove(article);
    firstSeen = members.isEmpty() ? Long.MAX_VALUE : members.first().firstSeen();
    lastObserved = members.stream().mapToLong(LiveArticle::observed).max().orElse(Long.MIN_VALUE);
  }

  /** Marks it as merged, emptied or forgotten; indexes may still hold it. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** Notes what its contributions say of it from now on; true if that is news. */
  boolean updatePreview(StoryPreview latest) {
    boolean changed = !latest.equals(preview);
    preview = latest;
    return changed;
  }

  /** Returns what its contributions say of it; null until its first article is counted. */
  @Nullable StoryPreview preview() {
    return preview;
  }

  /** Notes the full names by which its contributions go from now on; true if that is news. */
  boolean updateFullNames(Map<String, FullName> latest) {
    boolean changed = !latest.equals(fullNames);
    fullNames = latest;
    return changed;
  }

  /** Returns the full names by which its contributions go; none until they are looked for. */
  Map<String, FullName> fullNames() {
    return fullNames == null ? Map.of() : fullNames;
  }

  /** Returns the first report; null only while articles are being moved. */
  @Nullable LiveArticle lead() {
    for (LiveArticle member : members) {
      if (member.isReport()) {
        return member;
      }
    }
    return null;
  }

  /** Returns whether its first article came before the other's: the older keeps its name. */
  boolean isOlderThan(LiveStory other) {
    return LiveArticle.IN_ORDER.compare(members.first(), other.members.first()) < 0;
  }

  String id() {
    return id;
  }

  /** Its articles, copies as well, in order. */
  NavigableSet<LiveArticle> members() {
    return Collections.unmodifiableNavigableSet(members);
  }

  /** The sum of its reports' words. */
  Centroid centroid() {
    return centroid;
  }

  /** When its first article was first seen, ms since 1970. */
  long firstSeen() {
    return firstSeen;
  }

  /** When its last article was observed, ms since 1970. */
  long lastObserved() {
    return lastObserved;
  }
}
