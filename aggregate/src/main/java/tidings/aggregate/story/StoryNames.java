package tidings.aggregate.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tidings.news.state.SlimEntity;

/**
 * The names that a story's reports teach. An entity that a report names in part is the one of the
 * story that alone bears it in its whole name; what reports take for things of different types is
 * of the commonest. Nothing is joined that one report names as two.
 */
final class StoryNames {
  /**
   * Reports that name an entity in part beside one whose name that could be, by id; and reports
   * that have two entities of one name, by that name.
   */
  private final Map<String, Integer> apart = new HashMap<>();

  /** Counts (times 1), or no longer (times -1), the names that a report keeps apart. */
  void keepApart(List<SlimEntity> named, int times) {
    Set<String> parts = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    Set<String> distinct = new HashSet<>();
    for (SlimEntity entity : named) {
      String slug = FullName.slugOf(entity.getId());
      if (!slugs.add(slug)) {
        distinct.add(slug);
      }
      if (entity.getPartOfName()) {
        parts.add(entity.getId());
      }
    }
    if (!parts.isEmpty()) {
      for (SlimEntity entity : named) {
        for (String part : FullName.partsOf(entity.getId())) {
          if (parts.contains(part)) {
            distinct.add(part);
          }
        }
      }
    }
    distinct.forEach(each -> StoryTally.change(apart, each, times));
  }

  /** Returns the names by the ids of those that reports name otherwise. */
  Map<String, FullName> learned(Map<String, EntityTally> entities) {
    Map<String, FullName> names = fullNames(entities);
    addTypes(entities, names);
    return names;
  }

  private Map<String, FullName> fullNames(Map<String, EntityTally> entities) {
    Map<String, Integer> bearers = new HashMap<>();
    Map<String, FullName> names = new TreeMap<>();
    entities.forEach(
        (id, tally) -> {
          if (tally.isPart() && !apart.containsKey(id)) {
            bearers.put(id, 0);
          }
        });
    if (bearers.isEmpty()) {
      return names;
    }
    entities.forEach(
        (id, tally) -> {
          if (!tally.isPart()) {
            learn(tally.named(id), bearers, names);
          }
        });
    // Of two parts of one name a report may use both, and would count twice: the first alone joins.
    Set<String> taken = new HashSet<>();
    names
        .entrySet()
        .removeIf(part -> bearers.get(part.getKey()) != 1 || !taken.add(part.getValue().id()));
    return names;
  }

  /** What joins another entity already, or is joined, stays: a report might use both its names. */
  private void addTypes(Map<String, EntityTally> entities, Map<String, FullName> names) {
    Map<String, String> commonest = new HashMap<>();
    Set<String> several = new TreeSet<>();
    for (String id : entities.keySet()) {
      String slug = FullName.slugOf(id);
      String other = commonest.putIfAbsent(slug, id);
      if (other != null && !apart.containsKey(slug)) {
        commonest.put(slug, isCommoner(id, other, entities) ? id : other);
        several.add(slug);
      }
    }
    if (several.isEmpty()) {
      return;
    }
    Set<String> joined = new HashSet<>(names.keySet());
    names.values().forEach(full -> joined.add(full.id()));
    for (String id : entities.keySet()) {
      String slug = FullName.slugOf(id);
      String full = commonest.get(slug);
      if (several.contains(slug)
          && !id.equals(full)
          && !joined.contains(id)
          && !joined.contains(full)) {
        names.put(id, entities.get(full).named(full));
      }
    }
  }

  private static boolean isCommoner(String id, String other, Map<String, EntityTally> entities) {
    int more = entities.get(id).reports() - entities.get(other).reports();
    return more > 0 || (more == 0 && id.compareTo(other) < 0);
  }

  private static void learn(
      FullName full, Map<String, Integer> bearers, Map<String, FullName> names) {
    for (String part : FullName.partsOf(full.id())) {
      if (bearers.computeIfPresent(part, (id, n) -> n + 1) != null) {
        names.put(part, full);
      }
    }
  }
}
