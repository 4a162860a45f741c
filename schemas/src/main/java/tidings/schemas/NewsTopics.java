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
import tidings.news.TopicDefinition;
import tidings.news.TopicSummary;
import tidings.news.Trend;

/** The catalogue: every topic that Tidings reads or writes, in the order data flows. */
public final class NewsTopics {
  static {
    TrustedRecords.trust();
  }

  public static final Topic<RawArticle> RAW =
      new Topic<>("news.raw", RawArticle.class, "item key", PARTITIONED, CleanUp.RAW, true);
  public static final Topic<Article> ARTICLES =
      new Topic<>(
          "news.articles", Article.class, "article id", PARTITIONED, CleanUp.ARTICLES, true);
  public static final Topic<EnrichedArticle> ENRICHED =
      new Topic<>(
          "news.enriched",
          EnrichedArticle.class,
          "article id",
          PARTITIONED,
          CleanUp.ARTICLES,
          true);
  public static final Topic<Story> STORIES =
      new Topic<>("news.stories", Story.class, "story id", PARTITIONED, LATEST, false);
  public static final Topic<TopicSummary> SUMMARIES =
      new Topic<>(
          "news.topic-summaries",
          TopicSummary.class,
          "topic/view, or topic/view/end",
          PARTITIONED,
          LATEST_THEN_FORGET,
          false);
  public static final Topic<TopicDefinition> DEFINITIONS =
      new Topic<>(
          "news.topic-definitions", TopicDefinition.class, "topic id", SINGLE, LATEST, false);
  public static final Topic<Trend> TRENDS =
      new Topic<>("news.trends", Trend.class, "topic or entity id", SINGLE, REPORTS, false);
  public static final Topic<LateArticle> LATE =
      new Topic<>("news.late", LateArticle.class, "article id", SINGLE, REPORTS, false);
  public static final Topic<SourceStatus> SOURCE_STATUS =
      new Topic<>("news.source-status", SourceStatus.class, "source", SINGLE, LATEST, false);
  public static final Topic<Progress> PROGRESS =
      new Topic<>("news.progress", Progress.class, "task", SINGLE, LATEST, false);

  /** The services, in the order data flows; each has a topic of dead letters. */
  public static final List<String> SERVICES = List.of("ingest", "enrich", "aggregate");

  private NewsTopics() {}

  /** Returns all topics in the order data flows. */
  public static List<Topic<?>> all() {
    return List.of(
        RAW,
        ARTICLES,
        ENRICHED,
        STORIES,
        SUMMARIES,
        DEFINITIONS,
        TRENDS,
        LATE,
        SOURCE_STATUS,
        PROGRESS);
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
