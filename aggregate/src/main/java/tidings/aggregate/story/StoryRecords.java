package tidings.aggregate.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tidings.aggregate.store.Table;
import tidings.news.Copy;
import tidings.news.Story;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimEntity;

/** Makes the records of stories as they are published. */
final class StoryRecords {
  private static final int MAX_MEMBERS = 1_000;

  /** Tallies that are kept: a tally is no state, it can be counted again from the articles. */
  private static final int MAX_TALLIES = 1_000;

  private final Table<CountedArticle> articles;
  private final Map<String, StoryTally> tallies =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoryTally> eldest) {
          return size() > MAX_TALLIES;
        }
      };

  StoryRecords(Table<CountedArticle> articles) {
    this.articles = articles;
  }

  void add(CountedArticle article) {
    Contribution counted = article.getCounted();
    StoryTally tally = counted == null ? null : tallies.get(counted.getStory());
    if (tally != null) {
      tally.add(counted, named(article));
    }
  }

  void subtract(CountedArticle article) {
    Contribution counted = article.getCounted();
    StoryTally tally = counted == null ? null : tallies.get(counted.getStory());
    if (tally != null && !tally.subtract(counted, named(article))) {
      tallies.remove(counted.getStory());
    }
  }

  /** Entities count as the article names them: full names are learned from that. */
  private static List<SlimEntity> named(CountedArticle article) {
    return article.getCounted().getReport() ? article.getArticle().getEntities() : List.of();
  }

  /** Returns the full names that a story's reports teach, by id of what others name in part. */
  Map<String, FullName> fullNames(LiveStory story) {
    return tally(story).fullNames();
  }

  void forget(String story) {
    tallies.remove(story);
  }

  /** Returns the record of a story that was merged into another. */
  Story merged(String story, String into) {
    tallies.remove(story);
    return Story.newBuilder().setId(story).setMergedInto(into).build();
  }

  /** Returns the record of a story that has lost all of its articles. */
  Story emptied(String story) {
    tallies.remove(story);
    return Story.newBuilder().setId(story).build();
  }

  /** Returns the record of a story from what the table says of its members. */
  Story record(LiveStory story, StoryPreview preview) {
    Story.Builder record =
        Story.newBuilder()
            .setId(story.id())
            .setHeadline(preview.headline())
            .setLead(preview.lead())
            .setFirstSeen(Instant.ofEpochMilli(preview.firstSeen()))
            .setLastSeen(Instant.ofEpochMilli(story.lastObserved()))
            .setMembers(
                story.members().stream().map(LiveArticle::id).sorted().limit(MAX_MEMBERS).toList())
            .setCopies(copies(story));
    tally(story).write(record);
    return record.build();
  }

  private StoryTally tally(LiveStory story) {
    StoryTally known = tallies.get(story.id());
    if (known != null) {
      return known;
    }
    StoryTally tally = new StoryTally();
    for (LiveArticle member : story.members()) {
      CountedArticle counted = articles.get(member.id());
      tally.add(counted.getCounted(), named(counted));
    }
    tallies.put(story.id(), tally);
    return tally;
  }

  private static List<Copy> copies(LiveStory story) {
    return story.members().stream()
        .filter(member -> !member.isReport())
        .sorted(Comparator.comparing(LiveArticle::id))
        .limit(MAX_MEMBERS)
        .map(StoryRecords::copy)
        .toList();
  }

  private static Copy copy(LiveArticle copy) {
    Duplicate duplicate = Objects.requireNonNull(copy.duplicate());
    return Copy.newBuilder()
        .setArticle(copy.id())
        .setOriginal(duplicate.original().id())
        .setMatch(duplicate.match())
        .setScore(duplicate.score())
        .build();
  }
}
