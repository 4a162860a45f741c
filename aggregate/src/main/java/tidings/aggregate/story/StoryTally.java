package tidings.aggregate.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

  /** Reports that tell an entity named in part from one whose name that could be, by id. */
  private final Map<String, Integer> apart = new HashMap<>();

  /** What the numbers teach; null until it is asked for and when they have changed. */
  private @Nullable Map<String, FullName> fullNames;

  private int articles;
  private int reports;
  private long sentimentMilli;

  /** How often an entity is reported, and how the first report names it. */
  private static final class EntityTally {
    int reports;

    /** Reports that give only a part of its name. */
    int parts;

    long firstObserved = Long.MAX_VALUE;
    String firstArticle = "";
    String name = "";
    String type = "";

    boolean isPart() {
      return parts == reports;
    }

    boolean isFirst(Contribution contribution) {
      return contribution.getObserved() < firstObserved
          || (contribution.getObserved() == firstObserved
              && contribution.getArticle().compareTo(firstArticle) < 0);
    }
  }

  /**
   * Adds what an article contributes.
   *
   * @param named the entities of a report as the article names them; empty for a copy
   */
  void add(Contribution contribution, List<SlimEntity> named) {
    fullNames = null;
    count(contribution, 1);
    tellApart(named, 1);
    for (SlimEntity entity : named) {
      EntityTally tally = entities.computeIfAbsent(entity.getId(), id -> new EntityTally());
      tally.reports++;
      tally.parts += entity.getPartOfName() ? 1 : 0;
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
  boolean subtract(Contribution contribution, List<SlimEntity> named) {
    fullNames = null;
    count(contribution, -1);
    tellApart(named, -1);
    boolean exact = true;
    for (SlimEntity entity : named) {
      EntityTally tally = entities.get(entity.getId());
      tally.reports--;
      tally.parts -= entity.getPartOfName() ? 1 : 0;
      if (tally.reports == 0) {
        entities.remove(entity.getId());
      } else if (tally.firstArticle.equals(contribution.getArticle())) {
        exact = false;
      }
    }
    return exact;
  }

  private void tellApart(List<SlimEntity> named, int times) {
    Set<String> parts = new HashSet<>();
    named.stream().filter(SlimEntity::getPartOfName).forEach(part -> parts.add(part.getId()));
    if (parts.isEmpty()) {
      return;
    }
    Set<String> told = new HashSet<>();
    named.forEach(entity -> told.addAll(FullName.partsOf(entity.getId())));
    told.retainAll(parts);
    told.forEach(part -> change(apart, part, times));
  }

  /**
   * Returns the full names of the entities that the reports name only in part, by id: where exactly
   * one entity of the story bears such a name, and no report tells the two apart.
   */
  Map<String, FullName> fullNames() {
    if (fullNames == null) {
      fullNames = learnFullNames();
    }
    return fullNames;
  }

  private Map<String, FullName> learnFullNames() {
    Map<String, Integer> bearers = new HashMap<>();
    Map<String, FullName> names = new TreeMap<>();
    entities.forEach(
        (id, tally) -> {
          if (tally.isPart() && !apart.containsKey(id)) {
            bearers.put(id, 0);
          }
        });
    if (bearers.isEmpty()) {
      return Map.of();
    }
    entities.forEach(
        (id, tally) -> {
          if (!tally.isPart()) {
            learn(new FullName(id, tally.name), bearers, names);
          }
        });
    // Of two parts of one name a report may use both, and would count twice: the first alone joins.
    Set<String> taken = new HashSet<>();
    names
        .entrySet()
        .removeIf(part -> bearers.get(part.getKey()) != 1 || !taken.add(part.getValue().id()));
    return names;
  }

  private static void learn(
      FullName full, Map<String, Integer> bearers, Map<String, FullName> names) {
    for (String part : FullName.partsOf(full.id())) {
      if (bearers.computeIfPresent(part, (id, n) -> n + 1) != null) {
        names.put(part, full);
      }
    }
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
    Map<String, FullName> names = fullNames();
    Map<String, Integer> joined = new HashMap<>();
    names.forEach((part, full) -> change(joined, full.id(), entities.get(part).reports));
    return entities.entrySet().stream()
        .filter(entry -> !names.containsKey(entry.getKey()))
        .map(e -> entity(e.getKey(), e.getValue(), joined.getOrDefault(e.getKey(), 0)))
        .sorted(
            Comparator.<StoryEntity>comparingInt(entity -> -entity.getReports())
                .thenComparing(StoryEntity::getId))
        .limit(MOST_ENTITIES)
        .toList();
  }

  private static StoryEntity entity(String id, EntityTally tally, int joined) {
    return StoryEntity.newBuilder()
        .setId(id)
        .setName(tally.name)
        .setType(EntityType.valueOf(tally.type))
        .setReports(tally.reports + joined)
        .build();
  }
}
