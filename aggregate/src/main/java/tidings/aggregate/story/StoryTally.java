package tidings.aggregate.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;
import tidings.news.Story;
import tidings.news.StoryEntity;
import tidings.news.state.Contribution;
import tidings.news.state.SlimEntity;
import tidings.schemas.SourceNames;
import tidings.schemas.TopicIds;

/** The numbers of a story: multisets, so that what is added can be taken away exactly. */
final class StoryTally {
  /** Entities that a story's record names. */
  private static final int MAX_ENTITIES = 20;

  private final Map<String, Integer> sources = new TreeMap<>();
  private final Map<String, Integer> topics = new TreeMap<>();
  private final Map<String, EntityTally> entities = new HashMap<>();

  private final StoryNames names = new StoryNames();

  /** The names that the story teaches; null until they are asked for, and after a change. */
  private @Nullable Map<String, FullName> fullNames;

  private int articles;
  private int reports;
  private long sentimentMilli;

  /**
   * Adds a contribution.
   *
   * @param named the entities of a report as the article names them; empty for a copy
   */
  void add(Contribution contribution, List<SlimEntity> named) {
    fullNames = null;
    count(contribution, 1);
    names.keepApart(named, 1);
    for (SlimEntity entity : named) {
      entities.computeIfAbsent(entity.getId(), id -> new EntityTally()).add(entity, contribution);
    }
  }

  /**
   * Takes a contribution away. Returns false if the story must be counted again, because nobody
   * knows who is the next to name an entity.
   */
  boolean subtract(Contribution contribution, List<SlimEntity> named) {
    fullNames = null;
    count(contribution, -1);
    names.keepApart(named, -1);
    boolean exact = true;
    for (SlimEntity entity : named) {
      EntityTally tally = entities.get(entity.getId());
      tally.subtract(entity);
      if (tally.reports() == 0) {
        entities.remove(entity.getId());
      } else if (tally.isNamedBy(contribution.getArticle())) {
        exact = false;
      }
    }
    return exact;
  }

  /**
   * Returns the names that the story teaches, by the ids of those that reports name otherwise: see
   * {@link StoryNames}.
   */
  Map<String, FullName> fullNames() {
    if (fullNames == null) {
      fullNames = names.learned(entities);
    }
    return fullNames;
  }

  private void count(Contribution contribution, int times) {
    articles += times;
    if (!contribution.getSource().equals(SourceNames.UNKNOWN)) {
      change(sources, contribution.getSource(), times);
    }
    if (!contribution.getReport()) {
      return;
    }
    reports += times;
    sentimentMilli += (long) times * contribution.getSentimentMilli();
    for (String topic : contribution.getTopics()) {
      if (!topic.equals(TopicIds.ALL)) {
        change(topics, topic, times);
      }
    }
  }

  /** Adds to a counter; one that is 0 is none. */
  static void change(Map<String, Integer> counts, String key, int times) {
    int count = counts.getOrDefault(key, 0) + times;
    if (count == 0) {
      counts.remove(key);
    } else {
      counts.put(key, count);
    }
  }

  /** Writes the numbers into the story's record, under the full names that it teaches. */
  void write(Story.Builder story) {
    story
        .setArticles(articles)
        .setReports(reports)
        .setSources(List.copyOf(sources.keySet()))
        .setTopics(List.copyOf(topics.keySet()))
        .setEntities(topEntities())
        .setSentiment(reports == 0 ? 0 : Math.round(10.0 * sentimentMilli / reports) / 10_000.0);
  }

  private List<StoryEntity> topEntities() {
    Map<String, FullName> learned = fullNames();
    Map<String, Integer> joined = new HashMap<>();
    learned.forEach((id, full) -> change(joined, full.id(), entities.get(id).reports()));
    return entities.entrySet().stream()
        .filter(entry -> !learned.containsKey(entry.getKey()))
        .map(e -> entity(e.getKey(), e.getValue(), joined.getOrDefault(e.getKey(), 0)))
        .sorted(
            Comparator.<StoryEntity>comparingInt(entity -> -entity.getReports())
                .thenComparing(StoryEntity::getId))
        .limit(MAX_ENTITIES)
        .toList();
  }

  private static StoryEntity entity(String id, EntityTally tally, int joined) {
    FullName named = tally.named(id);
    return StoryEntity.newBuilder()
        .setId(id)
        .setName(named.name())
        .setType(EntityType.valueOf(named.type()))
        .setReports(tally.reports() + joined)
        .build();
  }
}
