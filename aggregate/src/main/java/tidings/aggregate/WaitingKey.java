package tidings.aggregate;

import tidings.news.state.SlimArticle;

/**
 * Keys of waiting articles: their order is the order in which articles are placed. Times are not
 * negative, as in Kafka.
 */
final class WaitingKey {
  static final String LEAST = "0";

  private WaitingKey() {}

  /**
   * Returns observed|id|revision. Revisions of one id share a moment only in an archive, where
   * their numbers follow the input.
   */
  static String of(SlimArticle article) {
    return "%s|%s|%010d"
        .formatted(time(article.getObserved()), article.getId(), article.getRevision());
  }

  /** Returns a key between those of articles observed before a moment and those observed at it. */
  static String before(long observed) {
    return time(observed);
  }

  private static String time(long millis) {
    return "%019d".formatted(millis);
  }
}
