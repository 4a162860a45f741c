package tidings.aggregate.story;

import tidings.news.state.Contribution;

/** How often an entity is reported, and how the first report names it. */
final class EntityTally {
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

  FullName named(String id) {
    return new FullName(id, name, type, isPart());
  }

  boolean isFirst(Contribution contribution) {
    return contribution.getObserved() < firstObserved
        || (contribution.getObserved() == firstObserved
            && contribution.getArticle().compareTo(firstArticle) < 0);
  }
}
