package tidings.aggregate;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import tidings.news.EnrichedArticle;
import tidings.news.LateArticle;
import tidings.news.Story;
import tidings.news.TopicSummary;
import tidings.news.state.Delta;
import tidings.news.state.SlimArticle;
import tidings.runtime.service.TopicStreams;
import tidings.runtime.tick.Outputs;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickPartitioner;
import tidings.schemas.NewsTopics;
import tidings.schemas.StateSerde;
import tidings.schemas.StepNames;

/**
 * Enriched articles are slimmed where they are, put in order in one task that finds copies and
 * stories, and counted per topic:
 *
 * <pre>
 *   news.enriched ─▶ slim-articles ─▶ articles-in-order ─▶ tell-stories ─▶ deltas-by-topic ─▶ sum-topics ─▶ news.topic-summaries
 *                                      (one partition)          └▶ news.stories                    └▶ news.late
 * </pre>
 */
public final class AggregateTopology {
  private final AggregateSettings settings;
  private final TopicStreams topics;

  /** Makes a topology. */
  public AggregateTopology(AggregateSettings settings) {
    this.settings = settings;
    this.topics = new TopicStreams("aggregate", settings.streams());
  }

  /** Returns the topology; call it once. */
  public Topology build() {
    Outputs slimmed = slimArticles(topics.read(NewsTopics.ENRICHED));
    Outputs told = tellStories(inOrder(slimmed));
    Outputs summed = sumTopics(byTopic(told));

    topics.write(told.only(Story.class, "stories"), NewsTopics.STORIES);
    topics.write(summed.only(TopicSummary.class, "summaries"), NewsTopics.SUMMARIES);
    // Two sinks for one topic: to merge the streams would bind their tasks to one thread.
    topics.write(
        told.only(LateArticle.class, "forgotten-articles"), NewsTopics.LATE, "forgotten-articles");
    topics.write(summed.only(LateArticle.class, "late-articles"), NewsTopics.LATE, "late-articles");
    topics.writeProgress(slimmed, "slimming");
    topics.writeProgress(told, "telling");
    topics.writeProgress(summed, "summing");
    return topics.build();
  }

  private Outputs slimArticles(KStream<String, EnrichedArticle> articles) {
    Step step = step(StepNames.SLIM, topics.partitions(NewsTopics.ENRICHED));
    return new Outputs(
        articles.process(
            () -> new SlimProcessor(step),
            Named.as("slim-articles"),
            step.ticksStore(),
            step.countsStore()));
  }

  /**
   * One task puts the whole world's articles in order: stories and copies are found across all of
   * them.
   */
  private KStream<String, SlimArticle> inOrder(Outputs slimmed) {
    return repartition(
        slimmed.withTicks(SlimArticle.class, "slim-articles"),
        "articles-in-order",
        SlimArticle.class,
        1);
  }

  private Outputs tellStories(KStream<String, SlimArticle> articles) {
    Step step = step(StepNames.STORIES, 1);
    StateStores.addStoryStores(topics.builder());
    return new Outputs(
        articles.process(
            () -> new StoryProcessor(step),
            Named.as("tell-stories"),
            step.ticksStore(),
            step.countsStore(),
            StateStores.WAITING,
            StateStores.ARTICLES));
  }

  private KStream<String, Delta> byTopic(Outputs told) {
    return repartition(
        told.withTicks(Delta.class, "deltas"),
        "deltas-by-topic",
        Delta.class,
        topics.partitions(NewsTopics.SUMMARIES));
  }

  private Outputs sumTopics(KStream<String, Delta> deltas) {
    Step step = step(StepNames.SUMMARIES, topics.partitions(NewsTopics.SUMMARIES));
    StateStores.addSummaryStores(topics.builder());
    return new Outputs(
        deltas.process(
            () -> new SummaryProcessor(step, settings),
            Named.as("sum-topics"),
            step.ticksStore(),
            step.countsStore(),
            StateStores.CONTRIBUTIONS,
            StateStores.PUBLICATIONS));
  }

  private Step step(String name, int tasks) {
    return new Step(
            StepNames.AGGREGATE,
            name,
            tasks,
            settings.streams().namespace().isLive(),
            settings.streams().patience())
        .addStores(topics.builder());
  }

  private static <V extends SpecificRecord> KStream<String, V> repartition(
      KStream<String, V> records, String name, Class<V> type, int partitions) {
    return records.repartition(
        Repartitioned.<String, V>as(name)
            .withKeySerde(Serdes.String())
            .withValueSerde(StateSerde.of(type))
            .withNumberOfPartitions(partitions)
            .withStreamPartitioner(new TickPartitioner<>()));
  }
}
