package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.TermVector;

/**
 * Decides which article repeats which, and which story an article belongs to. A copy is always in
 * the story of its original; the words of reports alone say what a story is about.
 */
final class StoryAssigner {
  /** Other stories that are looked at when an article joins one. */
  private static final int MOST_MERGES = 3;

  /** Moving more articles than this would hold up all others. */
  private static final int MOST_MOVED = 500;

  private final StorySettings settings;
  private final DuplicateIndex duplicates;
  private final LiveStories stories;
  private final StoryFinder finder;
  private final Function<FiledArticle, TermVector> vectors;

  StoryAssigner(
      StorySettings settings,
      DuplicateIndex duplicates,
      LiveStories stories,
      StoryFinder finder,
      Function<FiledArticle, TermVector> vectors) {
    this.settings = settings;
    this.duplicates = duplicates;
    this.stories = stories;
    this.finder = finder;
    this.vectors = vectors;
  }

  void add(FiledArticle article, Touched touched) {
    Duplicate duplicate = duplicates.find(article);
    if (duplicate != null) {
      joinAsCopy(article, duplicate, touched);
    } else {
      joinAsReport(article, null, touched);
    }
  }

  void remove(FiledArticle article, TermVector vector, Touched touched) {
    List<FiledArticle> orphans = List.copyOf(article.copies());
    detach(article, vector, touched);
    regroup(orphans, touched);
  }

  /** Puts a revision in the place of an article: in its group and story if it still fits there. */
  void revise(FiledArticle old, TermVector oldVector, FiledArticle article, Touched touched) {
    FiledArticle original = old.original;
    List<FiledArticle> followers = new ArrayList<>();
    List<FiledArticle> orphans = new ArrayList<>();
    for (FiledArticle copy : old.copies()) {
      (compare(copy, article) == null ? orphans : followers).add(copy);
    }
    LiveStory story = old.story;
    detach(old, oldVector, touched);
    regroup(orphans, touched);

    Duplicate duplicate = followers.isEmpty() ? findAgain(article, original) : null;
    if (duplicate != null) {
      joinAsCopy(article, duplicate, touched);
      return;
    }
    joinAsReport(article, story, touched);
    followers.forEach(copy -> follow(copy, article, touched));
  }

  private @Nullable Duplicate findAgain(FiledArticle article, @Nullable FiledArticle original) {
    Duplicate same = original == null ? null : compare(article, original);
    return same == null ? duplicates.find(article) : same;
  }

  private @Nullable Duplicate compare(FiledArticle article, FiledArticle original) {
    return Duplicate.of(article, original, settings.nearCopy());
  }

  private void detach(FiledArticle article, TermVector vector, Touched touched) {
    touched.article(article);
    touched.story(article.story);
    stories.leave(article, article.story, article.isReport() ? vector : null);
    if (article.isReport()) {
      duplicates.remove(article);
    } else {
      article.original.copies().remove(article);
    }
  }

  /**
   * Finds new originals among the copies of one that is no more: the first that is nobody's copy.
   */
  private void regroup(List<FiledArticle> orphans, Touched touched) {
    List<FiledArticle> promoted = new ArrayList<>();
    for (FiledArticle orphan : orphans) {
      touched.article(orphan);
      Duplicate duplicate = surest(orphan, promoted);
      if (duplicate != null) {
        orphan.repeat(duplicate);
        continue;
      }
      promoted.add(orphan);
      orphan.reportItself();
      duplicates.add(orphan);
      stories.speak(orphan.story, vectors.apply(orphan));
    }
  }

  private @Nullable Duplicate surest(FiledArticle article, List<FiledArticle> originals) {
    return originals.stream()
        .map(original -> compare(article, original))
        .filter(duplicate -> duplicate != null)
        .min(Duplicate.SUREST)
        .orElse(null);
  }

  private void follow(FiledArticle copy, FiledArticle original, Touched touched) {
    Duplicate duplicate = compare(copy, original);
    touched.article(copy);
    copy.repeat(duplicate);
    if (copy.story != original.story) {
      stories.leave(copy, copy.story, null);
      stories.join(copy, original.story, null);
    }
  }

  private void joinAsCopy(FiledArticle article, Duplicate duplicate, Touched touched) {
    article.repeat(duplicate);
    stories.join(article, duplicate.original().story, null);
    touched.article(article);
    touched.story(article.story);
  }

  private void joinAsReport(FiledArticle article, @Nullable LiveStory former, Touched touched) {
    TermVector vector = vectors.apply(article);
    List<StoryFinder.Fit> fits = finder.fits(vector, article.observed);
    LiveStory story = choose(article, vector, former, fits);
    article.reportItself();
    duplicates.add(article);
    stories.join(article, story, vector);
    touched.article(article);
    touched.story(story);
    mergeInto(story, fits, touched);
  }

  private LiveStory choose(
      FiledArticle article,
      TermVector vector,
      @Nullable LiveStory former,
      List<StoryFinder.Fit> fits) {
    if (former != null && former.centroid.nearness(vector) >= settings.keep()) {
      return former;
    }
    if (!fits.isEmpty() && fits.get(0).joins()) {
      return fits.get(0).story();
    }
    return former != null && former.lead() == null ? former : stories.found(article);
  }

  private void mergeInto(LiveStory joined, List<StoryFinder.Fit> fits, Touched touched) {
    LiveStory story = joined;
    for (StoryFinder.Fit fit : fits.subList(0, Math.min(fits.size(), MOST_MERGES + 1))) {
      LiveStory other = fit.story();
      if (other == joined || !areOne(story, other)) {
        continue;
      }
      boolean older = other.isOlderThan(story);
      LiveStory into = older ? other : story;
      merge(older ? story : other, into, touched);
      story = into;
    }
  }

  private boolean areOne(LiveStory story, LiveStory other) {
    return Math.min(story.members.size(), other.members.size()) <= MOST_MOVED
        && story.centroid.meanSimilarity(other.centroid) >= settings.merge();
  }

  private void merge(LiveStory younger, LiveStory older, Touched touched) {
    stories.close(younger);
    for (FiledArticle member : younger.members) {
      stories.join(member, older, null);
      touched.article(member);
    }
    stories.speak(older, younger.centroid);
    touched.story(younger);
    touched.story(older);
    touched.merged.put(younger.id, older.id);
  }
}
