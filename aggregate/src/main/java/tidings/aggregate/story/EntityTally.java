package tidings.aggregate.story;

import tidings.news.state.Contribution;
import tidings.news.state.SlimEntity;

/** The reports of a story that name an entity, and how the first of them names it. */
final class EntityTally {
  private int reports;

  /** Reports that give only a part of its name. */
  private int parts;

  private long firstObserved = Long.MAX_VALUE;
  private String firstArticle = "";
  private String name = "";
  private String type = "";

  /** Adds a report that names the entity. */
  void add(SlimEntity entity, Contribution report) {
    reports++;
    parts += entity.getPartOfName() ? 1 : 0;
    if (isFirst(report)) {
      firstObserved = report.getObserved();
      firstArticle = report.getArticle();
      name = entity.getName();
      type = entity.getType();
    }
  }

  private boolean isFirst(Contribution report) {
    return report.getObserved() < firstObserved
        || (report.getObserved() == firstObserved
            && report.getArticle().compareTo(firstArticle) < 0);
  }

  /** Subtracts a report that was added. The name stays, though it may be that report's. */
  void subtract(SlimEntity entity) {
    reports--;
    parts -= entity.getPartOfName() ? 1 : 0;
  }

  int reports() {
    return reports;
  }

  /** Returns whether the name is the one that this article gives. */
  boolean isNamedBy(String article) {
    return firstArticle.equals(article);
  }

  /** Returns whether all reports give only a part of its name. */
  boolean isPart() {
    return parts == reports;
  }

  /** Returns the entity as its first report names it. */
  FullName named(String id) {
    return new FullName(id, name, type, isPart());
  }
}
