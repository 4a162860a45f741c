package tidings.aggregate.window;

import tidings.news.state.Contribution;

/**
 * An article of a story, as far as totals remember it; the rest is in the table.
 *
 * @param article article id
 * @param countedAt when it counts, ms since 1970
 * @param firstSeen when its first revision was observed, ms since 1970
 * @param source name of its source
 */
record Member(String article, long countedAt, long firstSeen, String source) {

  static Member of(Contribution contribution) {
    return new Member(
        contribution.getArticle(),
        contribution.getCountedAt(),
        contribution.getFirstSeen(),
        contribution.getSource());
  }

  boolean represents(Contribution contribution) {
    return countedAt == contribution.getCountedAt() && article.equals(contribution.getArticle());
  }
}
