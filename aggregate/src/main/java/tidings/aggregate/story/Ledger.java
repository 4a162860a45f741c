package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.news.Match;
import tidings.news.Story;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.Delta;
import tidings.news.state.SlimArticle;

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

  Changes settle(Changes.Outcome outcome, Placed placed, Touched touched) {
    for (LiveStory story : touched.stories.values()) {
      turnFace(story, placed, touched);
    }
    List<Delta> deltas = new ArrayList<>();
    for (FiledArticle article : touched.articles.values()) {
      deltas.addAll(book(article, placed));
    }
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

  private List<Delta> book(FiledArticle article, Placed placed) {
    CountedArticle stored = articles.get(article.id);
    Contribution before = stored == null ? null : stored.getCounted();
    CountedArticle counted = counted(article, stored, placed);
    Contribution after = counted.getCounted();
    articles.put(article.id, counted);
    if (before != null) {
      records.subtract(before);
    }
    if (after != null) {
      records.add(after);
    }
    return Contributions.deltas(placed.article(), before, after);
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
        .setCounted(Contributions.of(counted.getArticle(), article.isReport(), face))
        .build();
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
