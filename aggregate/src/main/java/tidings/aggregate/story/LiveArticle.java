package tidings.aggregate.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.MinHash;
import tidings.news.state.SlimArticle;

/**
 * A remembered article without its words: what is compared to find copies, and where it belongs.
 */
final class LiveArticle {
  /** The order of articles wherever one is the first: by arrival, then by id. */
  static final Comparator<LiveArticle> IN_ORDER =
      Comparator.comparingLong(LiveArticle::firstSeen).thenComparing(LiveArticle::id);

  private final String id;
  private final long firstSeen;
  private final long observed;
  private final String source;
  private final @Nullable String url;
  private final long textHash;
  private final int[] signature;

  /** Its original and how it repeats it; null if it is a report. */
  private @Nullable Duplicate duplicate;

  /** Its copies; null until the first. */
  private @Nullable NavigableSet<LiveArticle> copies;

  /** Its story; null only until it joins one. */
  private @Nullable LiveStory story;

  /** A report that is in no story yet. */
  LiveArticle(SlimArticle article) {
    this.id = article.getId();
    this.firstSeen = article.getFirstSeen();
    this.observed = article.getObserved();
    this.source = article.getSource();
    this.url = article.getCanonicalUrl();
    this.textHash = article.getTextHash();
    this.signature = MinHash.read(article.getSignature());
  }

  /** Makes it a copy, which its original knows from then on. */
  void becomeCopy(Duplicate of) {
    duplicate = of;
    of.original().addCopy(this);
  }

  /** Makes it a report. */
  void becomeReport() {
    duplicate = null;
  }

  private void addCopy(LiveArticle copy) {
    if (copies == null) {
      copies = new TreeSet<>(IN_ORDER);
    }
    copies.add(copy);
  }

  /** Forgets a copy that goes elsewhere or is no more. */
  void removeCopy(LiveArticle copy) {
    copies().remove(copy);
  }

  /** Notes its story; called by {@link LiveStory#add} alone. */
  void belongTo(LiveStory joined) {
    story = joined;
  }

  /** Returns its story, which it must have joined. */
  LiveStory story() {
    return Objects.requireNonNull(story, () -> id + " is in no story");
  }

  boolean isReport() {
    return duplicate == null;
  }

  /** Returns its original and how it repeats it; null if it is a report. */
  @Nullable Duplicate duplicate() {
    return duplicate;
  }

  /** Returns its original; null if it is a report. */
  @Nullable LiveArticle original() {
    return duplicate == null ? null : duplicate.original();
  }

  /** Returns its copies, in order. */
  NavigableSet<LiveArticle> copies() {
    return copies == null ? Collections.emptyNavigableSet() : copies;
  }

  String id() {
    return id;
  }

  /** When its first revision was observed, ms since 1970. */
  long firstSeen() {
    return firstSeen;
  }

  /** When this revision was observed, ms since 1970. */
  long observed() {
    return observed;
  }

  String source() {
    return source;
  }

  /** Canonical URL; null if there is none. */
  @Nullable String url() {
    return url;
  }

  /** Hash of the normalised text; 0 if it is too short to be compared. */
  long textHash() {
    return textHash;
  }

  /** MinHash signature; empty if the text is too short. */
  int[] signature() {
    return signature;
  }
}
