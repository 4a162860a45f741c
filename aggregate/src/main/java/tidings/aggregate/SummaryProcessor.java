package tidings.aggregate;

import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import tidings.aggregate.window.WindowAggregator;
import tidings.aggregate.window.WindowOutput;
import tidings.aggregate.window.WindowSettings;
import tidings.news.LateArticle;
import tidings.news.TopicSummary;
import tidings.news.state.Delta;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickedProcessor;

/**
 * Counts each topic's changes and publishes its summaries: at once what becomes final, now and then
 * what is still moving.
 */
final class SummaryProcessor extends TickedProcessor<Delta> implements WindowOutput {
  private final WindowSettings windows;
  private final Duration publishInterval;
  private WindowAggregator aggregator;
  private long publishedAt;

  @SuppressWarnings("NullAway.Init")
  SummaryProcessor(Step step, AggregateSettings settings) {
    super(step);
    this.windows = WindowSettings.defaults().withGrace(settings.grace());
    this.publishInterval = settings.publishInterval();
  }

  @Override
  public void init(ProcessorContext<String, SpecificRecord> context) {
    super.init(context);
    aggregator =
        new WindowAggregator(
            StoreTable.of(context, StateStores.CONTRIBUTIONS),
            StoreTable.of(context, StateStores.PUBLICATIONS),
            windows);
    context.schedule(publishInterval, PunctuationType.WALL_CLOCK_TIME, this::publish);
  }

  private void publish(long now) {
    publishedAt = now;
    aggregator.flush(now, this);
  }

  @Override
  protected void processRecord(Record<String, Delta> record) {
    aggregator.apply(record.value(), this);
  }

  @Override
  protected void watermarkRose(long time, long timestamp) {
    aggregator.advance(time, this);
    long now = context().currentSystemTimeMs();
    if (now - publishedAt >= publishInterval.toMillis()) {
      // All that was observed before this moment is counted: no better moment will come soon.
      publish(now);
    }
    passOn(time, timestamp);
  }

  @Override
  public void summary(TopicSummary summary) {
    // A window may end in the future, and a broker refuses records from there.
    long timestamp = Math.min(summary.getEnd().toEpochMilli(), context().currentSystemTimeMs());
    context().forward(new Record<>(key(summary), summary, timestamp));
  }

  @Override
  public void late(LateArticle late) {
    context().forward(new Record<>(late.getArticle(), late, late.getObserved().toEpochMilli()));
  }

  private static String key(TopicSummary summary) {
    String rolling = summary.getTopic() + "/" + summary.getView();
    return switch (summary.getStatus()) {
      case ROLLING -> rolling;
      case PROVISIONAL, FINAL, CORRECTED, UNKNOWN -> rolling + "/" + summary.getEnd();
    };
  }
}
