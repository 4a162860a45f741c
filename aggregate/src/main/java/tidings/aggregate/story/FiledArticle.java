package tidings.aggregate.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.MinHash;
import tidings.news.Match;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;

/** What the desk remembers of a live article, without its words. */
final class FiledArticle {
  /** The order of articles wherever one is the first: by arrival, then by id. */
  static final Comparator<FiledArticle> FIRST =
      Comparator.<FiledArticle>comparingLong(article -> article.firstSeen)
          .thenComparing(article -> article.id);

  /** The order in which articles are forgotten. */
  static final Comparator<FiledArticle> LATEST_LAST =
      Comparator.<FiledArticle>comparingLong(article -> article.observed)
          .thenComparing(article -> article.id);

  final String id;
  final long firstSeen;
  final long observed;
  final String source;
  final @Nullable String url;
  final long textHash;
  final int[] signature;

  /** Its original; null if it is a report. */
  @Nullable FiledArticle original;

  /** How it matched its original; null if it is a report. */
  @Nullable Match match;

  double score;

  private @Nullable NavigableSet<FiledArticle> copies;

  /** Its story; null only until it is placed. */
  @Nullable LiveStory story;

  FiledArticle(SlimArticle article) {
    this.id = article.getId();
    this.firstSeen = article.getFirstSeen();
    this.observed = article.getObserved();
    this.source = article.getSource();
    this.url = article.getCanonicalUrl();
    this.textHash = article.getTextHash();
    this.signature = MinHash.read(article.getSignature());
  }

  FiledArticle(CountedArticle counted) {
    this(counted.getArticle());
    this.match = counted.getMatch();
    this.score = counted.getMatchScore();
  }

  boolean isReport() {
    return original == null;
  }

  /** Its copies, in order. */
  NavigableSet<FiledArticle> copies() {
    return copies == null ? Collections.emptyNavigableSet() : copies;
  }

  void repeat(Duplicate duplicate) {
    original = duplicate.original();
    original.addCopy(this);
    match = duplicate.match();
    score = duplicate.score();
  }

  /** Restores what was decided earlier. */
  void repeat(FiledArticle earlier) {
    original = earlier;
    earlier.addCopy(this);
  }

  private void addCopy(FiledArticle copy) {
    if (copies == null) {
      copies = new TreeSet<>(FIRST);
    }
    copies.add(copy);
  }

  void reportItself() {
    original = null;
    match = null;
    score = 0;
  }
}
