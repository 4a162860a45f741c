package tidings.aggregate.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.news.EntityType;
import tidings.news.Story;
import tidings.news.StoryEntity;
import tidings.news.state.Contribution;
import tidings.news.state.SlimEntity;

/** The numbers of a story: multisets, so that what is added can be taken away exactly. */
final class StoryTally {
  /** The topic that holds everything: a summary's, not a story's. */
  static final String ALL = "all";

  /** A source that is not known is not counted among the sources. */
  private static final String UNKNOWN_SOURCE = "unknown";

  private static final int MOST_ENTITIES = 20;

  private final Map<String, Integer> sources = new TreeMap<>();
  private final Map<String, Integer> topics = new TreeMap<>();
  private final Map<String, EntityTally> entities = new HashMap<>();
  private int articles;
  private int reports;
  private long sentimentMilli;

  /** How often an entity is reported, and how the first report names it. */
  private static final class EntityTally {
    int reports;
    long firstObserved = Long.MAX_VALUE;
    String firstArticle = "";
    String name = "";
    String type = "";

    boolean isFirst(Contribution contribution) {
      return contribution.getObserved() < firstObserved
          || (contribution.getObserved() == firstObserved
              && contribution.getArticle().compareTo(firstArticle) < 0);
    }
  }

  void add(Contribution contribution) {
    count(contribution, 1);
    for (SlimEntity entity : contribution.getEntities()) {
      EntityTally tally = entities.computeIfAbsent(entity.getId(), id -> new EntityTally());
      tally.reports++;
      if (tally.isFirst(contribution)) {
        tally.firstObserved = contribution.getObserved();
        tally.firstArticle = contribution.getArticle();
        tally.name = entity.getName();
        tally.type = entity.getType();
      }
    }
  }

  /**
   * Takes a contribution away. Returns false if the story must be counted again, because nobody
   * knows who is the next to name an entity.
   */
  boolean subtract(Contribution contribution) {
    count(contribution, -1);
    boolean exact = true;
    for (SlimEntity entity : contribution.getEntities()) {
      EntityTally tally = entities.get(entity.getId());
      tally.reports--;
      if (tally.reports == 0) {
        entities.remove(entity.getId());
      } else if (tally.firstArticle.equals(contribution.getArticle())) {
        exact = false;
      }
    }
    return exact;
  }

  private void count(Contribution contribution, int times) {
    articles += times;
    if (!contribution.getSource().equals(UNKNOWN_SOURCE)) {
      change(sources, contribution.getSource(), times);
    }
    if (!contribution.getReport()) {
      return;
    }
    reports += times;
    sentimentMilli += (long) times * contribution.getSentimentMilli();
    for (String topic : contribution.getTopics()) {
      if (!topic.equals(ALL)) {
        change(topics, topic, times);
      }
    }
  }

  private static void change(Map<String, Integer> counts, String key, int times) {
    int count = counts.getOrDefault(key, 0) + times;
    if (count == 0) {
      counts.remove(key);
    } else {
      counts.put(key, count);
    }
  }

  /** Writes the numbers into the story's record. */
  void write(Story.Builder story) {
    story
        .setArticles(articles)
        .setReports(reports)
        .setSources(List.copyOf(sources.keySet()))
        .setTopics(List.copyOf(topics.keySet()))
        .setEntities(topEntities())
        .setSentiment(reports == 0 ? 0 : sentimentMilli / (1000.0 * reports));
  }

  private List<StoryEntity> topEntities() {
    return entities.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, EntityTally>>comparingInt(e -> -e.getValue().reports)
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_ENTITIES)
        .map(entry -> entity(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static StoryEntity entity(String id, EntityTally tally) {
    return StoryEntity.newBuilder()
        .setId(id)
        .setName(tally.name)
        .setType(EntityType.valueOf(tally.type))
        .setReports(tally.reports)
        .build();
  }
}
