package tidings.ingest;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import tidings.news.RawArticle;

/** The archive's writer has put its promises between the articles, as ticks: they are passed on. */
final class ArchiveWatermark implements CleanWatermark {
  private Promise promise;

  @SuppressWarnings("NullAway.Init")
  ArchiveWatermark() {}

  @Override
  public void start(ProcessorContext<?, ?> context, Promise promise) {
    this.promise = promise;
  }

  @Override
  public void ticked(long time, long timestamp) {
    promise.make(time, timestamp);
  }

  @Override
  public void read(Record<String, RawArticle> record) {
    // The ticks between the articles say all.
  }
}
