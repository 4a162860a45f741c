package tidings.schemas;

import static tidings.schemas.CleanUp.LATEST;
import static tidings.schemas.CleanUp.LATEST_THEN_FORGET;
import static tidings.schemas.CleanUp.REPORTS;
import static tidings.schemas.Topic.Spread.PARTITIONED;
import static tidings.schemas.Topic.Spread.SINGLE;

import java.util.List;
import java.util.Optional;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.news.LateArticle;
import tidings.news.Progress;
import tidings.news.RawArticle;
import tidings.news.SourceStatus;
import tidings.news.Story;
import tidings.news.TopicSummary;

/** The catalogue: every topic that Tidings reads or writes, in the order data flows. */
public final class NewsTopics {
  static {
    TrustedRecords.trust();
  }

  public static final Topic<RawArticle> RAW =
      new Topic<>("news.raw", RawArticle.class, "item key", PARTITIONED, CleanUp.RAW);
  public static final Topic<Article> ARTICLES =
      new Topic<>("news.articles", Article.class, "article id", PARTITIONED, CleanUp.ARTICLES);
  public static final Topic<EnrichedArticle> ENRICHED =
      new Topic<>(
          "news.enriched", EnrichedArticle.class, "article id", PARTITIONED, CleanUp.ARTICLES);
  public static final Topic<Story> STORIES =
      new Topic<>("news.stories", Story.class, "story id", PARTITIONED, LATEST);
  public static final Topic<TopicSummary> SUMMARIES =
      new Topic<>(
          "news.topic-summaries",
          TopicSummary.class,
          "topic/view, or topic/view/end",
          PARTITIONED,
          LATEST_THEN_FORGET);
  public static final Topic<LateArticle> LATE =
      new Topic<>("news.late", LateArticle.class, "article id", SINGLE, REPORTS);
  public static final Topic<SourceStatus> SOURCE_STATUS =
      new Topic<>("news.source-status", SourceStatus.class, "source", SINGLE, LATEST);
  public static final Topic<Progress> PROGRESS =
      new Topic<>("news.progress", Progress.class, "task", SINGLE, LATEST);

  /** The services, in the order data flows; each has a topic of dead letters. */
  public static final List<String> SERVICES =
      List.of(StepNames.INGEST, StepNames.ENRICH, StepNames.AGGREGATE);

  private NewsTopics() {}

  /** Returns all topics in the order data flows. */
  public static List<Topic<?>> all() {
    return List.of(RAW, ARTICLES, ENRICHED, STORIES, SUMMARIES, LATE, SOURCE_STATUS, PROGRESS);
  }

  /** Returns the topic of that name in the live namespace. */
  public static Optional<Topic<?>> named(String name) {
    return all().stream().filter(topic -> topic.name().equals(name)).findFirst();
  }

  /**
   * Returns the name of a service's topic of dead letters. Its values are the bytes that could not
   * be processed, its headers say where they came from and why.
   */
  public static String deadLetters(String service) {
    return service + ".dead-letters";
  }
}
