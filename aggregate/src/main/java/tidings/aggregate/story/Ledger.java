package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
final class Ledger {
  private final Table<CountedArticle> articles;
  private final LiveStories stories;
  private final StoryRecords records;

  Ledger(Table<CountedArticle> articles, LiveStories stories) {
    this.articles = articles;
    this.stories = stories;
    this.records = new StoryRecords(articles);
  }

  /** What is being placed: the article, and its vector unless it is a deletion. */
  record Placed(SlimArticle article, @Nullable TermVector vector) {}

  /** What an article counted before, and what it counts now. */
  private record Booked(@Nullable Contribution before, @Nullable Contribution after) {
    List<Delta> deltas(SlimArticle cause) {
      return Contributions.deltas(cause, before, after);
    }
  }

  Changes settle(Outcome outcome, Placed placed, Touched touched) {
    for (LiveStory story : touched.stories.values()) {
      turnFace(story, placed, touched);
    }
    TreeMap<String, Booked> booked = new TreeMap<>();
    for (FiledArticle article : touched.articles.values()) {
      booked.put(article.id, book(article, placed));
    }
    storiesOf(touched).values().forEach(story -> learnNames(story, booked));
    List<Delta> deltas = new ArrayList<>();
    booked.values().forEach(b -> deltas.addAll(b.deltas(placed.article())));
    FiledArticle article = touched.articles.get(placed.article().getId());
    Match match = placed.vector() == null ? null : article.match;
    return new Changes(outcome, match, deltas, publish(touched));
  }

  /** Keeps nothing of a story whose articles are forgotten. */
  void forget(LiveStory story) {
    records.forget(story.id);
  }

  /** Contributions show the face of their story: when it changes, so do all of them. */
  private void turnFace(LiveStory story, Placed placed, Touched touched) {
    FiledArticle lead = story.gone ? null : story.lead();
    if (lead == null) {
      return;
    }
    StoryFace face = face(story, lead, placed);
    if (!face.equals(story.face)) {
      story.face = face;
      story.members.forEach(touched::article);
    }
  }

  private StoryFace face(LiveStory story, FiledArticle lead, Placed placed) {
    SlimArticle article =
        lead.id.equals(placed.article().getId())
            ? placed.article()
            : articles.get(lead.id).getArticle();
    return new StoryFace(story.id, story.firstSeen, article.getTitle(), article.getLead(), lead.id);
  }

  private Booked book(FiledArticle article, Placed placed) {
    CountedArticle stored = articles.get(article.id);
    CountedArticle counted = counted(article, stored, placed);
    articles.put(article.id, counted);
    if (stored != null) {
      records.subtract(stored);
    }
    records.add(counted);
    return new Booked(stored == null ? null : stored.getCounted(), counted.getCounted());
  }

  private static Map<String, LiveStory> storiesOf(Touched touched) {
    Map<String, LiveStory> stories = new TreeMap<>(touched.stories);
    for (FiledArticle article : touched.articles.values()) {
      if (article.story != null) {
        stories.put(article.story.id, article.story);
      }
    }
    return stories;
  }

  /** When a story learns a full name, or must doubt one, all reports that it concerns count so. */
  private void learnNames(LiveStory story, Map<String, Booked> booked) {
    if (story.gone || story.members.isEmpty()) {
      return;
    }
    Map<String, FullName> names = records.fullNames(story);
    if (names.equals(story.fullNames)) {
      return;
    }
    story.fullNames = names;
    for (FiledArticle member : story.members) {
      if (member.isReport()) {
        rename(member, names, booked);
      }
    }
  }

  private void rename(
      FiledArticle report, Map<String, FullName> names, Map<String, Booked> booked) {
    CountedArticle stored = articles.get(report.id);
    Contribution before = Objects.requireNonNull(stored.getCounted());
    Contribution after = Contributions.named(before, stored.getArticle(), names);
    if (after.equals(before)) {
      return;
    }
    articles.put(report.id, CountedArticle.newBuilder(stored).setCounted(after).build());
    Booked earlier = booked.get(report.id);
    booked.put(report.id, new Booked(earlier == null ? before : earlier.before(), after));
  }

  private static CountedArticle counted(
      FiledArticle article, @Nullable CountedArticle stored, Placed placed) {
    boolean isPlaced = article.id.equals(placed.article().getId());
    if (isPlaced && placed.vector() == null) {
      return CountedArticle.newBuilder().setArticle(placed.article()).setStory("").build();
    }
    CountedArticle.Builder counted =
        isPlaced
            ? CountedArticle.newBuilder()
                .setArticle(placed.article())
                .setTermWeights(placed.vector().writeWeights())
            : CountedArticle.newBuilder(stored);
    StoryFace face = Objects.requireNonNull(article.story.face);
    return counted
        .setOriginal(article.isReport() ? null : article.original.id)
        .setMatch(article.match)
        .setMatchScore(article.score)
        .setStory(article.story.id)
        .setCounted(contribution(article, counted.getArticle(), face))
        .build();
  }

  private static Contribution contribution(
      FiledArticle filed, SlimArticle article, StoryFace face) {
    Contribution contribution = Contributions.of(article, filed.isReport(), face);
    Map<String, FullName> names = filed.story.fullNames;
    return names == null || !filed.isReport()
        ? contribution
        : Contributions.named(contribution, article, names);
  }

  private List<Story> publish(Touched touched) {
    List<Story> published = new ArrayList<>();
    for (Map.Entry<String, String> merged : touched.merged.entrySet()) {
      published.add(records.merged(merged.getKey(), merged.getValue()));
    }
    for (LiveStory story : touched.stories.values()) {
      if (story.gone) {
        continue;
      }
      if (story.members.isEmpty()) {
        stories.close(story);
        published.add(records.emptied(story.id));
      } else {
        published.add(records.record(story, Objects.requireNonNull(story.face)));
      }
    }
    return published;
  }
}
