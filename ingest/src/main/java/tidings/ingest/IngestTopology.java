package tidings.ingest;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;
import tidings.ingest.live.RawEnds;
import tidings.news.Article;
import tidings.news.RawArticle;
import tidings.news.state.RevisionState;
import tidings.runtime.service.TopicStreams;
import tidings.runtime.tick.Outputs;
import tidings.runtime.tick.Step;
import tidings.schemas.NewsTopics;
import tidings.schemas.StateSerde;
import tidings.schemas.StepNames;

/**
 * Every raw article is identified, cleaned, dated and, if it changed, numbered:
 *
 * <pre>
 *   news.raw ─▶ clean-articles ─▶ news.articles
 * </pre>
 */
public final class IngestTopology {
  /** article id → its last revision. */
  static final String REVISIONS = "revisions-by-article";

  private final IngestSettings settings;
  private final Supplier<RawEnds> rawEnds;
  private final TopicStreams topics;

  /**
   * Makes a topology.
   *
   * @param rawEnds how far news.raw reaches, asked now and then when live
   */
  public IngestTopology(IngestSettings settings, Supplier<RawEnds> rawEnds) {
    this.settings = settings;
    this.rawEnds = rawEnds;
    this.topics = new TopicStreams(StepNames.INGEST, settings.streams());
  }

  /** Returns the topology; call it once. */
  public Topology build() {
    Outputs cleaned = cleanArticles(topics.read(NewsTopics.RAW));

    topics.write(cleaned.withTicks(Article.class, "articles"), NewsTopics.ARTICLES);
    topics.writeProgress(cleaned, "cleaning");
    return topics.build();
  }

  private Outputs cleanArticles(KStream<String, RawArticle> rawArticles) {
    Step step =
        new Step(
                StepNames.INGEST,
                StepNames.CLEAN,
                topics.partitions(NewsTopics.RAW),
                settings.isLive(),
                settings.isLive() ? settings.streams().patience() : null)
            .addStores(topics.builder());
    topics
        .builder()
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(REVISIONS),
                Serdes.String(),
                StateSerde.of(RevisionState.class)));
    return new Outputs(
        rawArticles.process(
            () -> new CleanProcessor(step, settings, rawEnds),
            Named.as("clean-articles"),
            step.ticksStore(),
            step.countsStore(),
            REVISIONS));
  }
}
