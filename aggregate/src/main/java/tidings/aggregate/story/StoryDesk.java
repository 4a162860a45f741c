package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.aggregate.text.BackgroundFrequencies;
import tidings.aggregate.text.DocumentFrequencies;
import tidings.aggregate.text.TermVector;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;
import tidings.schemas.Outcome;

/**
 * Places articles one by one: finds out which repeat another and which tell of the same event, and
 * says what that changes in the counts.
 *
 * <p>All that persists is the table of articles. Everything else is an index that the constructor
 * makes from it: a new desk over the same table goes on exactly where the old one was. The result
 * depends on the order of the calls and on nothing else. For one thread.
 */
public final class StoryDesk {
  private static final String FIRST_KEY = "";
  private static final String LAST_KEY = "~";

  private final Table<CountedArticle> articles;
  private final StorySettings settings;
  private final DocumentFrequencies frequencies;
  private final DuplicateIndex duplicates;
  private final LiveStories stories;
  private final StoryAssigner assigner;
  private final Ledger ledger;
  private final Map<String, FiledArticle> filed = new HashMap<>();
  private final NavigableSet<FiledArticle> deletions = new TreeSet<>(FiledArticle.LATEST_LAST);
  private Ledger.@Nullable Placed placing;

  /**
   * Makes a desk that goes on from what the table holds.
   *
   * @param articles what is counted now, by article id; written by this desk alone
   * @param settings how articles are matched; the same for the lifetime of the table
   */
  public StoryDesk(Table<CountedArticle> articles, StorySettings settings) {
    this(articles, settings, BackgroundFrequencies.shipped());
  }

  StoryDesk(
      Table<CountedArticle> articles, StorySettings settings, BackgroundFrequencies background) {
    this.articles = articles;
    this.settings = settings;
    TermIndex index = new TermIndex();
    this.frequencies = new DocumentFrequencies(background, settings.nameWeight());
    this.duplicates = new DuplicateIndex(settings);
    this.stories = new LiveStories(index);
    StoryFinder finder = new StoryFinder(index, settings);
    this.assigner = new StoryAssigner(settings, duplicates, stories, finder, this::vector);
    this.ledger = new Ledger(articles, stories);
    rebuild();
  }

  private void rebuild() {
    Map<FiledArticle, String> originals = new HashMap<>();
    articles.range(FIRST_KEY, LAST_KEY, (id, counted) -> restore(counted, originals));
    originals.forEach((copy, original) -> copy.repeat(filed.get(original)));
  }

  private void restore(CountedArticle counted, Map<FiledArticle, String> originals) {
    FiledArticle article = new FiledArticle(counted);
    if (counted.getArticle().getDeleted()) {
      deletions.add(article);
      return;
    }
    filed.put(article.id, article);
    frequencies.add(counted.getArticle());
    LiveStory story = stories.open(counted.getStory());
    story.face = Contributions.face(counted.getCounted());
    if (counted.getOriginal() == null) {
      duplicates.add(article);
      stories.join(article, story, TermVector.of(counted));
    } else {
      originals.put(article, counted.getOriginal());
      stories.join(article, story, null);
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
    FiledArticle old = filed.get(article.getId());
    return article.getDeleted() ? delete(article, old, stored) : put(article, old, stored);
  }

  private static boolean isNews(SlimArticle article, @Nullable CountedArticle stored) {
    return stored == null || article.getRevision() > stored.getArticle().getRevision();
  }

  private Changes put(
      SlimArticle article, @Nullable FiledArticle old, @Nullable CountedArticle stored) {
    FiledArticle now = new FiledArticle(article);
    if (stored != null && old == null) {
      deletions.remove(new FiledArticle(stored));
    }
    TermVector oldVector = null;
    if (old != null) {
      oldVector = TermVector.of(stored);
      frequencies.subtract(stored.getArticle());
    }
    frequencies.add(article);
    filed.put(now.id, now);
    placing = new Ledger.Placed(article, frequencies.weigh(article));
    Touched touched = new Touched();
    if (old == null) {
      assigner.add(now, touched);
      return ledger.settle(Outcome.ADDED, placing, touched);
    }
    assigner.revise(old, oldVector, now, touched);
    return ledger.settle(Outcome.REVISED, placing, touched);
  }

  /** Keeps a deletion in mind, lest an earlier revision that comes late is counted. */
  private Changes delete(
      SlimArticle article, @Nullable FiledArticle old, @Nullable CountedArticle stored) {
    if (stored != null && old == null) {
      deletions.remove(new FiledArticle(stored));
    }
    deletions.add(new FiledArticle(article));
    placing = new Ledger.Placed(article, null);
    Touched touched = new Touched();
    if (old == null) {
      touched.article(new FiledArticle(article));
      ledger.settle(Outcome.DELETED, placing, touched);
      return Changes.none(Outcome.IGNORED);
    }
    frequencies.subtract(stored.getArticle());
    filed.remove(old.id);
    assigner.remove(old, TermVector.of(stored), touched);
    return ledger.settle(Outcome.DELETED, placing, touched);
  }

  private TermVector vector(FiledArticle article) {
    if (placing != null && placing.article().getId().equals(article.id)) {
      return placing.vector();
    }
    return TermVector.of(articles.get(article.id));
  }

  private void forgetBefore(long moment) {
    for (LiveStory story = stories.silentSince(moment);
        story != null;
        story = stories.silentSince(moment)) {
      stories.close(story);
      ledger.forget(story);
      List<FiledArticle> members = new ArrayList<>(story.members);
      members.forEach(this::forget);
    }
    while (!deletions.isEmpty() && deletions.first().observed < moment) {
      articles.delete(deletions.pollFirst().id);
    }
  }

  private void forget(FiledArticle article) {
    frequencies.subtract(articles.get(article.id).getArticle());
    if (article.isReport()) {
      duplicates.remove(article);
    }
    filed.remove(article.id);
    articles.delete(article.id);
  }
}
