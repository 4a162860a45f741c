package tidings.enrich;

import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.service.TopicStreams;
import tidings.runtime.tick.Outputs;
import tidings.runtime.tick.Step;
import tidings.schemas.NewsTopics;
import tidings.schemas.StepNames;

/**
 * Every article is annotated by itself:
 *
 * <pre>
 *   news.articles ─▶ annotate-articles ─▶ news.enriched
 * </pre>
 */
public final class EnrichTopology {
  private final TopicStreams topics;
  private final StreamsSettings settings;
  private final Supplier<ArticleAnnotator> annotators;

  /** Makes a topology; {@code annotators} is asked for a chain of its own by every task. */
  public EnrichTopology(EnrichSettings settings, Supplier<ArticleAnnotator> annotators) {
    this.topics = new TopicStreams("enrich", settings.streams());
    this.settings = settings.streams();
    this.annotators = annotators;
  }

  /** Returns the topology; call it once. */
  public Topology build() {
    Outputs annotated = annotateArticles(topics.read(NewsTopics.ARTICLES));

    topics.write(
        annotated.withTicks(EnrichedArticle.class, "enriched-articles"), NewsTopics.ENRICHED);
    topics.writeProgress(annotated, "annotating");
    return topics.build();
  }

  private Outputs annotateArticles(KStream<String, Article> articles) {
    Step step =
        new Step(
                StepNames.ENRICH,
                StepNames.ANNOTATE,
                topics.partitions(NewsTopics.ARTICLES),
                settings.namespace().isLive(),
                settings.patience())
            .addStores(topics.builder());
    return new Outputs(
        articles.process(
            () -> new AnnotateProcessor(step, annotators.get()),
            Named.as("annotate-articles"),
            step.ticksStore(),
            step.countsStore()));
  }
}
