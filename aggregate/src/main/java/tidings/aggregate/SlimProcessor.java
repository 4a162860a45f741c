package tidings.aggregate;

import org.apache.kafka.streams.processor.api.Record;
import tidings.aggregate.story.SlimArticles;
import tidings.news.EnrichedArticle;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickedProcessor;

/** Cuts each article down to what clustering and counting need. */
final class SlimProcessor extends TickedProcessor<EnrichedArticle> {
  SlimProcessor(Step step) {
    super(step);
  }

  @Override
  protected void processRecord(Record<String, EnrichedArticle> record) {
    counts().add("articles");
    context().forward(record.withValue(SlimArticles.slim(record.value())));
  }
}
