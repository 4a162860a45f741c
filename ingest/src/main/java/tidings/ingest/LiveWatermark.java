package tidings.ingest;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import tidings.ingest.live.LiveTicks;
import tidings.ingest.live.RawEnds;
import tidings.news.RawArticle;

/**
 * Live sources write no ticks. So the task itself promises, by how far it has read and how far
 * news.raw reaches.
 */
final class LiveWatermark implements CleanWatermark {
  /** How often it looks whether it can promise more: small beside a tick's interval. */
  private static final Duration LOOK = Duration.ofMillis(20);

  private final LiveTicks ticks;
  private final Supplier<RawEnds> rawEnds;
  private ProcessorContext<?, ?> context;
  private Promise promise;

  /** The offset after the last record that was read; -1 before the first. */
  private long done = -1;

  private long appended;
  private long promised;

  @SuppressWarnings("NullAway.Init")
  LiveWatermark(LiveTicks ticks, Supplier<RawEnds> rawEnds) {
    this.ticks = ticks;
    this.rawEnds = rawEnds;
  }

  @Override
  public void start(ProcessorContext<?, ?> context, Promise promise) {
    this.context = context;
    this.promise = promise;
    context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, now -> promiseMore());
  }

  @Override
  public void ticked(long time, long timestamp) {
    // Whoever writes to news.raw cannot know what other sources write.
  }

  @Override
  public void read(Record<String, RawArticle> record) {
    context.recordMetadata().ifPresent(place -> done = place.offset() + 1);
    appended = Math.max(appended, record.timestamp());
  }

  private void promiseMore() {
    RawEnds ends = rawEnds.get();
    long time =
        ends.areReached(context.taskId().partition(), done)
            ? ticks.promiseAt(ends.askedAt())
            : ticks.promiseAfter(Math.min(appended, ends.askedAt()));
    if (time > promised) {
      promised = time;
      promise.make(time, time);
    }
  }
}
