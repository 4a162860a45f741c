package tidings.runtime.tick;

import java.time.Instant;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import tidings.news.Progress;
import tidings.runtime.failure.PoisonRecordException;
import tidings.runtime.metrics.StepMetrics;

/**
 * A processor that keeps a watermark. It forwards what it makes of its records and, each time its
 * watermark has risen and everything before it is done, a tick and a {@link Progress} record.
 * Called by one thread, as every processor.
 *
 * @param <V> the values it reads
 */
public abstract class TickedProcessor<V> implements Processor<String, V, String, SpecificRecord> {
  private static final long PROGRESS_INTERVAL_MILLIS = 1_000;

  private final Step step;
  private ProcessorContext<String, SpecificRecord> context;
  private Watermark watermark;
  private Counts counts;
  private long progressReportedAt;
  private StepMetrics metrics;

  @SuppressWarnings("NullAway.Init")
  protected TickedProcessor(Step step) {
    this.step = step;
  }

  @Override
  public void init(ProcessorContext<String, SpecificRecord> processorContext) {
    context = processorContext;
    watermark = new Watermark(context.getStateStore(step.ticksStore()), step.patience());
    counts = new Counts(context.getStateStore(step.countsStore()));
    metrics = new StepMetrics(context.appConfigs(), step.name(), partition());
    metrics.report(watermark(), counts.all());
  }

  @Override
  public void close() {
    metrics.close();
  }

  @Override
  public final void process(Record<String, V> record) {
    Tick.read(record.key(), record.value(), record.headers())
        .ifPresentOrElse(
            tick -> take(tick, record.timestamp()), () -> processRecord(complete(record)));
  }

  private Record<String, V> complete(Record<String, V> record) {
    if (record.value() == null) {
      throw new PoisonRecordException(
          "The value is null, and the record is no tick that makes sense; a deletion is a record"
              + " too");
    }
    if (record.key() == null) {
      throw new PoisonRecordException("The key is missing; write the record under its key");
    }
    return record;
  }

  private void take(Tick tick, long timestamp) {
    if (watermark.advance(tick, context.currentSystemTimeMs())) {
      watermarkRose(watermark.time(), timestamp);
    }
  }

  /** Processes a record that is no tick. */
  protected abstract void processRecord(Record<String, V> record);

  /**
   * Called when the watermark has risen. Whoever overrides it calls {@link #passOn} once everything
   * before {@code time} is done.
   *
   * @param time milliseconds since 1970, or {@link Tick#END}
   * @param timestamp the record time of the tick that raised it
   */
  protected void watermarkRose(long time, long timestamp) {
    passOn(time, timestamp);
  }

  /**
   * Promises downstream that nothing observed before {@code time} will come from this task, and
   * says so on the progress topic.
   */
  protected final void passOn(long time, long timestamp) {
    context.forward(new Tick(partition(), step.tasks(), time).<SpecificRecord>record(timestamp));
    Map<String, Long> totals = counts.all();
    metrics.report(time, totals);
    if (isProgressDue(time)) {
      reportProgress(time, timestamp, totals);
    }
    if (step.isLive()) {
      // Whoever reads this waits for the tick: it need not wait for the commit interval as well.
      context.commit();
    }
  }

  /** An archive's writer follows each step closely; live, watermarks rise all day. */
  private boolean isProgressDue(long time) {
    long now = context.currentSystemTimeMs();
    if (step.isLive() && time != Tick.END && now - progressReportedAt < PROGRESS_INTERVAL_MILLIS) {
      return false;
    }
    progressReportedAt = now;
    return true;
  }

  private void reportProgress(long time, long timestamp, Map<String, Long> totals) {
    Progress progress =
        Progress.newBuilder()
            .setTask(step.task(partition()))
            .setWatermark(time == Tick.END ? null : Instant.ofEpochMilli(time))
            .setEnded(time == Tick.END)
            .setCounts(totals)
            .build();
    context.forward(new Record<>(progress.getTask(), progress, timestamp));
  }

  /**
   * Returns the watermark in milliseconds since 1970, {@link Watermark#NONE} or {@link Tick#END}.
   */
  protected final long watermark() {
    return watermark.time();
  }

  /** Returns the task's totals. */
  protected final Counts counts() {
    return counts;
  }

  /** Returns the processor's context. */
  protected final ProcessorContext<String, SpecificRecord> context() {
    return context;
  }

  private int partition() {
    return context.taskId().partition();
  }
}
