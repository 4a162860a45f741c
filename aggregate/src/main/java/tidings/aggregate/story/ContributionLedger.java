package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.aggregate.text.TermVector;
import tidings.news.Match;
import tidings.news.Story;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.Delta;
import tidings.news.state.SlimArticle;
import tidings.schemas.Outcome;

/** Books what a placement moved: what was counted is subtracted, what counts now is added. */
final class ContributionLedger {
  private final Table<CountedArticle> articles;
  private final StoryRecords records;

  /** Makes one over the table of what is counted now, by article id. */
  ContributionLedger(Table<CountedArticle> articles) {
    this.articles = articles;
    this.records = new StoryRecords(articles);
  }

  /** What an article counted before, and what it counts now. */
  private record Booked(@Nullable Contribution before, @Nullable Contribution after) {
    List<Delta> deltas(SlimArticle cause) {
      return ContributionRecords.deltas(cause, before, after);
    }
  }

  /** Returns a deleted article as the table holds it: it counts nothing. */
  static CountedArticle uncounted(SlimArticle deleted) {
    return CountedArticle.newBuilder().setArticle(deleted).setStory("").build();
  }

  /** Returns an article that is being placed, as yet without what it counts. */
  static CountedArticle uncounted(SlimArticle article, TermVector vector) {
    return CountedArticle.newBuilder()
        .setArticle(article)
        .setTermWeights(vector.writeWeights())
        .setStory("")
        .build();
  }

  /**
   * Books all that a placement moved, in the table as well.
   *
   * @param placed the article that was placed, uncounted
   */
  Changes book(Outcome outcome, CountedArticle placed, Touched touched) {
    NavigableMap<String, LiveArticle> concerned = new TreeMap<>(touched.articles());
    for (LiveStory story : touched.stories().values()) {
      if (updatePreview(story, placed)) {
        story.members().forEach(member -> concerned.put(member.id(), member));
      }
    }
    NavigableMap<String, Booked> booked = new TreeMap<>();
    concerned.forEach((id, article) -> booked.put(id, book(article, placed)));
    stories(touched, concerned.values()).forEach(story -> learnNames(story, booked));
    List<Delta> deltas = new ArrayList<>();
    booked.values().forEach(each -> deltas.addAll(each.deltas(placed.getArticle())));
    return new Changes(outcome, match(placed, touched), deltas, publish(touched));
  }

  /** Keeps nothing of a story whose articles are forgotten. */
  void forget(LiveStory story) {
    records.forget(story.id());
  }

  private static @Nullable Match match(CountedArticle placed, Touched touched) {
    if (placed.getArticle().getDeleted()) {
      return null;
    }
    Duplicate duplicate = touched.articles().get(placed.getArticle().getId()).duplicate();
    return duplicate == null ? null : duplicate.match();
  }

  /** Contributions show the preview of their story: true if all of them have to change. */
  private boolean updatePreview(LiveStory story, CountedArticle placed) {
    LiveArticle lead = story.isClosed() ? null : story.lead();
    return lead != null && story.updatePreview(preview(story, lead, placed));
  }

  private StoryPreview preview(LiveStory story, LiveArticle lead, CountedArticle placed) {
    SlimArticle article = (isPlaced(lead, placed) ? placed : stored(lead)).getArticle();
    return new StoryPreview(
        story.id(), story.firstSeen(), article.getTitle(), article.getLead(), lead.id());
  }

  private static boolean isPlaced(LiveArticle article, CountedArticle placed) {
    return article.id().equals(placed.getArticle().getId());
  }

  private CountedArticle stored(LiveArticle article) {
    return articles.get(article.id());
  }

  private Booked book(LiveArticle article, CountedArticle placed) {
    CountedArticle stored = stored(article);
    CountedArticle counted = counted(article, isPlaced(article, placed) ? placed : stored);
    articles.put(article.id(), counted);
    if (stored != null) {
      records.subtract(stored);
    }
    records.add(counted);
    return new Booked(stored == null ? null : stored.getCounted(), counted.getCounted());
  }

  private static CountedArticle counted(LiveArticle article, CountedArticle from) {
    if (from.getArticle().getDeleted()) {
      return from;
    }
    CountedArticle.Builder counted =
        CountedArticle.newBuilder()
            .setArticle(from.getArticle())
            .setTermWeights(from.getTermWeights())
            .setStory(article.story().id())
            .setCounted(contribution(article, from.getArticle()));
    Duplicate duplicate = article.duplicate();
    if (duplicate != null) {
      counted
          .setOriginal(duplicate.original().id())
          .setMatch(duplicate.match())
          .setMatchScore(duplicate.score());
    }
    return counted.build();
  }

  private static Contribution contribution(LiveArticle live, SlimArticle article) {
    StoryPreview preview = Objects.requireNonNull(live.story().preview());
    Contribution contribution = ContributionRecords.of(article, live.isReport(), preview);
    Map<String, FullName> names = live.story().fullNames();
    return names.isEmpty() || !live.isReport()
        ? contribution
        : ContributionRecords.named(contribution, article, names);
  }

  /** The stories that moved and those that hold what is booked, by id. */
  private static Collection<LiveStory> stories(Touched touched, Collection<LiveArticle> booked) {
    NavigableMap<String, LiveStory> stories = new TreeMap<>(touched.stories());
    for (LiveArticle article : booked) {
      stories.put(article.story().id(), article.story());
    }
    return stories.values();
  }

  /** When a story learns a full name, or must doubt one, all reports that it concerns count so. */
  private void learnNames(LiveStory story, Map<String, Booked> booked) {
    if (story.isClosed() || !story.updateFullNames(records.fullNames(story))) {
      return;
    }
    for (LiveArticle member : story.members()) {
      if (member.isReport()) {
        rename(member, story.fullNames(), booked);
      }
    }
  }

  private void rename(LiveArticle report, Map<String, FullName> names, Map<String, Booked> booked) {
    CountedArticle stored = stored(report);
    Contribution before = Objects.requireNonNull(stored.getCounted());
    Contribution after = ContributionRecords.named(before, stored.getArticle(), names);
    if (after.equals(before)) {
      return;
    }
    articles.put(report.id(), CountedArticle.newBuilder(stored).setCounted(after).build());
    Booked earlier = booked.get(report.id());
    booked.put(report.id(), new Booked(earlier == null ? before : earlier.before(), after));
  }

  private List<Story> publish(Touched touched) {
    List<Story> published = new ArrayList<>();
    touched.merged().forEach((from, into) -> published.add(records.merged(from, into)));
    for (LiveStory story : touched.stories().values()) {
      if (story.members().isEmpty()) {
        published.add(records.emptied(story.id()));
      } else if (!story.isClosed()) {
        published.add(records.record(story, Objects.requireNonNull(story.preview())));
      }
    }
    return published;
  }
}
