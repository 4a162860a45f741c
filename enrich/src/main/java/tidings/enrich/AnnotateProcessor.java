package tidings.enrich;

import org.apache.kafka.streams.processor.api.Record;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;
import tidings.runtime.failure.PoisonRecordException;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickedProcessor;
import tidings.schemas.Outcome;

/** Runs the chain of annotators on each article. */
final class AnnotateProcessor extends TickedProcessor<Article> {
  private final ArticleAnnotator annotators;

  AnnotateProcessor(Step step, ArticleAnnotator annotators) {
    super(step);
    this.annotators = annotators;
  }

  @Override
  protected void processRecord(Record<String, Article> record) {
    if (record.value().getId().isBlank()) {
      throw new PoisonRecordException("The article has no id, so nothing tells it from others");
    }
    counts().add(Outcome.ANNOTATED.label());
    context().forward(record.withValue(annotators.annotate(record.value())));
  }
}
