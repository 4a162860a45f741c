package tidings.schemas;

/**
 * The names of the services and of their steps, as they stand in {@code Progress.task}: {@code
 * <service>/<step>/<partition>}.
 */
public final class StepNames {
  public static final String INGEST = "ingest";
  public static final String ENRICH = "enrich";
  public static final String AGGREGATE = "aggregate";

  /** Of ingest: from news.raw to news.articles. */
  public static final String CLEAN = "clean";

  /** Of enrich: from news.articles to news.enriched. */
  public static final String ANNOTATE = "annotate";

  /** Of aggregate: from news.enriched to what the clusterer needs of it. */
  public static final String SLIM = "slim";

  /** Of aggregate: copies and stories. A sink. */
  public static final String STORIES = "stories";

  /** Of aggregate: the summaries of each topic. A sink. */
  public static final String SUMMARIES = "summaries";

  private StepNames() {}

  /** Returns the name of all tasks of a step: {@code <service>/<step>}. */
  public static String step(String service, String step) {
    return service + "/" + step;
  }

  /** Returns the name of one task of a step. */
  public static String task(String service, String step, int partition) {
    return step(service, step) + "/" + partition;
  }
}
