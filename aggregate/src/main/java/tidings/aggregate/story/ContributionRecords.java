package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.SlimArticle;
import tidings.news.state.SlimEntity;
import tidings.schemas.TopicIds;

/** Makes the records of what articles count, and of how that changes. */
final class ContributionRecords {
  private ContributionRecords() {}

  /** Returns what an article counts as a report or a copy in a story. */
  static Contribution of(SlimArticle article, boolean report, StoryPreview story) {
    TreeSet<String> topics = new TreeSet<>(article.getTopics());
    topics.add(TopicIds.ALL);
    return Contribution.newBuilder()
        .setArticle(article.getId())
        .setObserved(article.getObserved())
        .setFirstSeen(article.getFirstSeen())
        .setCountedAt(article.getCountedAt())
        .setSource(article.getSource())
        .setStory(story.story())
        .setHeadline(story.headline())
        .setLead(story.lead())
        .setLeadArticle(story.leadArticle())
        .setStoryFirstSeen(story.firstSeen())
        .setReport(report)
        .setSentimentMilli(article.getSentimentMilli())
        .setTopics(List.copyOf(topics))
        .setEntities(report ? article.getEntities() : List.of())
        .build();
  }

  /** Returns a report's contribution under the names that its story has learned. */
  static Contribution named(
      Contribution contribution, SlimArticle article, Map<String, FullName> names) {
    List<SlimEntity> entities =
        article.getEntities().stream().map(entity -> named(entity, names)).toList();
    return entities.equals(contribution.getEntities())
        ? contribution
        : Contribution.newBuilder(contribution).setEntities(entities).build();
  }

  private static SlimEntity named(SlimEntity entity, Map<String, FullName> names) {
    FullName full = names.get(entity.getId());
    return full == null
        ? entity
        : SlimEntity.newBuilder(entity)
            .setId(full.id())
            .setName(full.name())
            .setType(full.type())
            .setPartOfName(full.part())
            .build();
  }

  /** Returns the preview of the story that a contribution shows. */
  static StoryPreview preview(Contribution contribution) {
    return new StoryPreview(
        contribution.getStory(),
        contribution.getStoryFirstSeen(),
        contribution.getHeadline(),
        contribution.getLead(),
        contribution.getLeadArticle());
  }

  /** Returns the deltas of one article, one a topic; none if nothing changed. */
  static List<Delta> deltas(
      SlimArticle cause, @Nullable Contribution before, @Nullable Contribution after) {
    if (before == null ? after == null : before.equals(after)) {
      return List.of();
    }
    TreeSet<String> topics = new TreeSet<>();
    topics.addAll(topics(before));
    topics.addAll(topics(after));
    List<Delta> deltas = new ArrayList<>();
    for (String topic : topics) {
      deltas.add(
          Delta.newBuilder()
              .setTopic(topic)
              .setCause(cause.getObserved())
              .setCauseArticle(cause.getId())
              .setBefore(topics(before).contains(topic) ? before : null)
              .setAfter(topics(after).contains(topic) ? after : null)
              .build());
    }
    return deltas;
  }

  private static List<String> topics(@Nullable Contribution contribution) {
    return contribution == null ? List.of() : contribution.getTopics();
  }
}
