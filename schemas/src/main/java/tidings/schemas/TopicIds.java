package tidings.schemas;

/**
 * Ids of topics that are no subject of the news: they stand beside those that annotators assign.
 */
public final class TopicIds {
  /** The topic of every article. */
  public static final String ALL = "all";

  /** The topic of articles for which no annotator found one. */
  public static final String NONE = "none";

  private TopicIds() {}
}
