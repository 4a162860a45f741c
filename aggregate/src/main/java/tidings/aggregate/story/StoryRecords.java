package tidings.aggregate.story;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tidings.aggregate.store.Table;
import tidings.news.Copy;
import tidings.news.Story;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimEntity;

/** Makes the records of stories as they are published. */
final class StoryRecords {
  private static final int MOST_MEMBERS = 1_000;

  /** Tallies that are kept: a tally is no state, it can be counted again from the articles. */
  private static final int MOST_TALLIES = 1_000;

  private final Table<CountedArticle> articles;
  private final Map<String, StoryTally> tallies =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoryTally> eldest) {
          return size() > MOST_TALLIES;
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
  Story record(LiveStory story, StoryFace face) {
    Story.Builder record =
        Story.newBuilder()
            .setId(story.id)
            .setHeadline(face.headline())
            .setLead(face.lead())
            .setFirstSeen(Instant.ofEpochMilli(face.firstSeen()))
            .setLastSeen(Instant.ofEpochMilli(story.lastObserved))
            .setMembers(story.members.stream().map(m -> m.id).sorted().limit(MOST_MEMBERS).toList())
            .setCopies(copies(story));
    tally(story).write(record);
    return record.build();
  }

  private StoryTally tally(LiveStory story) {
    StoryTally known = tallies.get(story.id);
    if (known != null) {
      return known;
    }
    StoryTally tally = new StoryTally();
    for (FiledArticle member : story.members) {
      CountedArticle counted = articles.get(member.id);
      tally.add(counted.getCounted(), named(counted));
    }
    tallies.put(story.id, tally);
    return tally;
  }

  private static List<Copy> copies(LiveStory story) {
    return story.members.stream()
        .filter(member -> !member.isReport())
        .sorted((one, other) -> one.id.compareTo(other.id))
        .limit(MOST_MEMBERS)
        .map(
            copy ->
                Copy.newBuilder()
                    .setArticle(copy.id)
                    .setOriginal(copy.original.id)
                    .setMatch(copy.match)
                    .setScore(copy.score)
                    .build())
        .toList();
  }
}
