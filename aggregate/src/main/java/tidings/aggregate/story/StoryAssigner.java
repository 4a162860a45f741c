package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.aggregate.text.TermVector;
import tidings.news.state.CountedArticle;

/**
 * Decides which article repeats which, and puts each into a story as {@link StoryMatching} says. A
 * copy is always in the story of its original; the words of reports alone say what a story is
 * about.
 */
final class StoryAssigner {
  private final StorySettings settings;
  private final Table<CountedArticle> articles;
  private final DuplicateIndex duplicates;
  private final LiveStories stories;
  private final StoryFinder finder;

  /**
   * Makes one over indexes that it keeps.
   *
   * @param articles what is counted now, by article id; only read
   */
  StoryAssigner(
      StorySettings settings,
      Table<CountedArticle> articles,
      DuplicateIndex duplicates,
      LiveStories stories,
      StoryFinder finder) {
    this.settings = settings;
    this.articles = articles;
    this.duplicates = duplicates;
    this.stories = stories;
    this.finder = finder;
  }

  /** Puts a new article into a group of copies or a story. */
  Touched add(LiveArticle article, TermVector vector) {
    Duplicate duplicate = duplicates.find(article);
    return duplicate == null ? joinAsReport(article, vector, null) : joinAsCopy(article, duplicate);
  }

  /** Takes an article away. */
  Touched remove(LiveArticle article, TermVector vector) {
    LiveStory story = article.story();
    List<LiveArticle> orphans = List.copyOf(article.copies());
    Touched touched = detach(article, vector).and(regroup(orphans));
    closeIfEmpty(story);
    return touched;
  }

  /** Puts a revision in the place of an article: in its group and story if it still fits there. */
  Touched revise(LiveArticle old, TermVector oldVector, LiveArticle article, TermVector vector) {
    LiveStory story = old.story();
    LiveArticle original = old.original();
    Map<LiveArticle, Duplicate> followers = new LinkedHashMap<>();
    List<LiveArticle> orphans = new ArrayList<>();
    for (LiveArticle copy : old.copies()) {
      Duplicate duplicate = compare(copy, article);
      if (duplicate == null) {
        orphans.add(copy);
      } else {
        followers.put(copy, duplicate);
      }
    }
    Touched left = detach(old, oldVector).and(regroup(orphans));
    Duplicate duplicate = followers.isEmpty() ? findAgain(article, original) : null;
    Touched joined =
        duplicate == null
            ? joinAsReport(article, vector, story).and(follow(followers, article))
            : joinAsCopy(article, duplicate);
    closeIfEmpty(story);
    return left.and(joined);
  }

  private @Nullable Duplicate findAgain(LiveArticle article, @Nullable LiveArticle original) {
    Duplicate same = original == null ? null : compare(article, original);
    return same == null ? duplicates.find(article) : same;
  }

  private @Nullable Duplicate compare(LiveArticle article, LiveArticle original) {
    return Duplicate.of(article, original, settings.nearCopy());
  }

  private Touched detach(LiveArticle article, TermVector vector) {
    LiveStory story = article.story();
    LiveArticle original = article.original();
    stories.leave(article, story);
    if (original == null) {
      stories.removeFromCentroid(story, vector);
      duplicates.remove(article);
    } else {
      original.removeCopy(article);
    }
    return Touched.of(article, story);
  }

  /**
   * Finds new originals among the copies of one that is no more: the first that is nobody's copy.
   */
  private Touched regroup(List<LiveArticle> orphans) {
    List<LiveArticle> promoted = new ArrayList<>();
    for (LiveArticle orphan : orphans) {
      Duplicate duplicate = surest(orphan, promoted);
      if (duplicate != null) {
        orphan.becomeCopy(duplicate);
        continue;
      }
      promoted.add(orphan);
      orphan.becomeReport();
      duplicates.add(orphan);
      stories.addToCentroid(orphan.story(), storedVector(orphan));
    }
    return Touched.of(orphans);
  }

  private @Nullable Duplicate surest(LiveArticle article, List<LiveArticle> originals) {
    return originals.stream()
        .map(original -> compare(article, original))
        .filter(Objects::nonNull)
        .min(Duplicate.SUREST)
        .orElse(null);
  }

  private TermVector storedVector(LiveArticle article) {
    return TermVector.of(articles.get(article.id()));
  }

  /** Makes the copies of an earlier revision those of the one that took its place. */
  private Touched follow(Map<LiveArticle, Duplicate> followers, LiveArticle original) {
    followers.forEach(
        (copy, duplicate) -> {
          copy.becomeCopy(duplicate);
          if (copy.story() != original.story()) {
            stories.leave(copy, copy.story());
            stories.join(copy, original.story());
          }
        });
    return Touched.of(followers.keySet());
  }

  private Touched joinAsCopy(LiveArticle article, Duplicate duplicate) {
    LiveStory story = duplicate.original().story();
    article.becomeCopy(duplicate);
    stories.join(article, story);
    return Touched.of(article, story);
  }

  private Touched joinAsReport(LiveArticle article, TermVector vector, @Nullable LiveStory former) {
    List<StoryFit> fits = finder.fits(vector, article.observed());
    LiveStory story = choose(article, vector, former, fits);
    article.becomeReport();
    duplicates.add(article);
    stories.join(article, story);
    stories.addToCentroid(story, vector);
    return Touched.of(article, story).and(mergeInto(story, fits));
  }

  private LiveStory choose(
      LiveArticle article, TermVector vector, @Nullable LiveStory former, List<StoryFit> fits) {
    if (former != null && settings.matching().keeps(former, vector)) {
      return former;
    }
    if (!fits.isEmpty() && fits.get(0).joins()) {
      return fits.get(0).story();
    }
    return former != null && former.lead() == null ? former : stories.createStory(article);
  }

  private Touched mergeInto(LiveStory joined, List<StoryFit> fits) {
    Touched touched = Touched.NOTHING;
    LiveStory story = joined;
    for (LiveStory other : settings.matching().toCompare(joined, fits)) {
      if (settings.matching().areOne(story, other)) {
        boolean older = other.isOlderThan(story);
        LiveStory into = older ? other : story;
        touched = touched.and(merge(older ? story : other, into));
        story = into;
      }
    }
    return touched;
  }

  private Touched merge(LiveStory younger, LiveStory older) {
    stories.close(younger);
    List<LiveArticle> moved = List.copyOf(younger.members());
    moved.forEach(member -> stories.join(member, older));
    stories.addToCentroid(older, younger.centroid());
    return Touched.merger(younger, older, moved);
  }

  private void closeIfEmpty(LiveStory story) {
    if (story.members().isEmpty() && !story.isClosed()) {
      stories.close(story);
    }
  }
}
