package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.aggregate.text.BackgroundFrequencies;
import tidings.aggregate.text.DocumentFrequencies;
import tidings.aggregate.text.TermVector;
import tidings.news.Match;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;
import tidings.schemas.Outcome;

/**
 * Places articles one by one: finds out which repeat another and which are about the same event,
 * and says what that changes in the counts.
 *
 * <p>All that persists is the table of articles. Everything else is an index that the constructor
 * makes from it: a new clusterer over the same table goes on exactly where the old one was. The
 * result depends on the order of the calls and on nothing else. For one thread.
 */
public final class StoryClusterer {
  private static final String FIRST_KEY = "";
  private static final String LAST_KEY = "~";

  private final Table<CountedArticle> articles;
  private final StorySettings settings;
  private final DocumentFrequencies frequencies;
  private final DuplicateIndex duplicates;
  private final LiveStories stories;
  private final StoryAssigner assigner;
  private final ContributionLedger ledger;
  private final Map<String, LiveArticle> live = new HashMap<>();
  private final Deletions deletions = new Deletions();

  /**
   * Goes on from what the table holds, which is read once.
   *
   * @param articles what is counted now, by article id; written by this clusterer alone
   * @param settings how articles are matched; the same for the lifetime of the table
   */
  public StoryClusterer(Table<CountedArticle> articles, StorySettings settings) {
    this.articles = articles;
    this.settings = settings;
    TermIndex index = new TermIndex();
    this.frequencies =
        new DocumentFrequencies(BackgroundFrequencies.shipped(), settings.nameWeight());
    this.duplicates = new DuplicateIndex(settings);
    this.stories = new LiveStories(index);
    StoryFinder finder = new StoryFinder(index, settings.matching());
    this.assigner = new StoryAssigner(settings, articles, duplicates, stories, finder);
    this.ledger = new ContributionLedger(articles);
    rebuild();
  }

  private void rebuild() {
    List<RestoredCopy> copies = new ArrayList<>();
    articles.range(FIRST_KEY, LAST_KEY, (id, counted) -> restore(counted, copies));
    copies.forEach(copy -> copy.link(live));
  }

  /** A copy whose original may not have been read yet. */
  private record RestoredCopy(LiveArticle copy, String original, Match match, double score) {
    void link(Map<String, LiveArticle> live) {
      copy.becomeCopy(new Duplicate(live.get(original), match, score));
    }
  }

  private void restore(CountedArticle counted, List<RestoredCopy> copies) {
    SlimArticle article = counted.getArticle();
    if (article.getDeleted()) {
      deletions.add(article);
      return;
    }
    LiveArticle restored = new LiveArticle(article);
    live.put(restored.id(), restored);
    frequencies.add(article);
    LiveStory story = stories.get(counted.getStory());
    story.updatePreview(ContributionRecords.preview(counted.getCounted()));
    stories.join(restored, story);
    if (counted.getOriginal() == null) {
      duplicates.add(restored);
      stories.addToCentroid(story, TermVector.of(counted));
    } else {
      copies.add(
          new RestoredCopy(
              restored, counted.getOriginal(), counted.getMatch(), counted.getMatchScore()));
    }
  }

  /**
   * Says which articles of an instant are still to be placed, so that how rare a word is can be
   * learned from all of them before the first is placed. Replaces what an earlier call said; after
   * a restart in the middle of an instant call it again with those that are left.
   *
   * @param observed the instant, ms since 1970
   * @param waiting passes on the articles observed at it that were not placed, in any order
   */
  public void expectInstant(long observed, Consumer<Consumer<SlimArticle>> waiting) {
    frequencies.expectNothing();
    forgetBefore(observed - settings.lookBack().toMillis());
    waiting.accept(this::expect);
  }

  private void expect(SlimArticle article) {
    if (!article.getDeleted() && isNews(article, articles.get(article.getId()))) {
      frequencies.expect(article);
    }
  }

  /**
   * Places an article: adds it, puts a revision in the place of an earlier one, or takes a deleted
   * one away. Forgets what is older than the look-back, by this article's observed time.
   *
   * @return what that changed, and what became of the article; nothing changed if it was ignored or
   *     forgotten
   */
  public Changes place(SlimArticle article) {
    frequencies.arrive(article);
    long horizon = article.getObserved() - settings.lookBack().toMillis();
    forgetBefore(horizon);
    CountedArticle stored = articles.get(article.getId());
    if (!isNews(article, stored)) {
      return Changes.none(Outcome.IGNORED);
    }
    if (stored == null && article.getFirstSeen() < horizon) {
      return Changes.none(Outcome.FORGOTTEN);
    }
    if (stored != null && stored.getArticle().getDeleted()) {
      deletions.remove(stored.getArticle());
    }
    LiveArticle old = live.get(article.getId());
    if (article.getDeleted()) {
      return old == null ? deleteUnknown(article) : delete(article, old, stored);
    }
    return old == null ? add(article) : revise(article, old, stored);
  }

  private static boolean isNews(SlimArticle article, @Nullable CountedArticle stored) {
    return stored == null || article.getRevision() > stored.getArticle().getRevision();
  }

  private Changes add(SlimArticle article) {
    LiveArticle added = addLive(article);
    TermVector vector = frequencies.weigh(article);
    Touched touched = assigner.add(added, vector);
    return ledger.book(Outcome.ADDED, ContributionLedger.uncounted(article, vector), touched);
  }

  private Changes revise(SlimArticle article, LiveArticle old, CountedArticle stored) {
    frequencies.subtract(stored.getArticle());
    LiveArticle revised = addLive(article);
    TermVector vector = frequencies.weigh(article);
    Touched touched = assigner.revise(old, TermVector.of(stored), revised, vector);
    return ledger.book(Outcome.REVISED, ContributionLedger.uncounted(article, vector), touched);
  }

  private LiveArticle addLive(SlimArticle article) {
    LiveArticle added = new LiveArticle(article);
    live.put(added.id(), added);
    frequencies.add(article);
    return added;
  }

  private Changes delete(SlimArticle article, LiveArticle old, CountedArticle stored) {
    deletions.add(article);
    live.remove(old.id());
    frequencies.subtract(stored.getArticle());
    Touched touched = assigner.remove(old, TermVector.of(stored));
    return ledger.book(Outcome.DELETED, ContributionLedger.uncounted(article), touched);
  }

  /** Remembers the deletion all the same, lest an earlier revision that comes late is counted. */
  private Changes deleteUnknown(SlimArticle article) {
    deletions.add(article);
    articles.put(article.getId(), ContributionLedger.uncounted(article));
    return Changes.none(Outcome.IGNORED);
  }

  private void forgetBefore(long moment) {
    for (LiveStory story = stories.silentSince(moment);
        story != null;
        story = stories.silentSince(moment)) {
      stories.close(story);
      ledger.forget(story);
      story.members().forEach(this::forget);
    }
    deletions.removeBefore(moment).forEach(articles::delete);
  }

  private void forget(LiveArticle article) {
    frequencies.subtract(articles.get(article.id()).getArticle());
    if (article.isReport()) {
      duplicates.remove(article);
    }
    live.remove(article.id());
    articles.delete(article.id());
  }
}
