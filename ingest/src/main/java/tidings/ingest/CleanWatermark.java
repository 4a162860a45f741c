package tidings.ingest;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import tidings.news.RawArticle;

/**
 * When a task of clean-articles promises that nothing older will come. Used by the task's thread.
 */
sealed interface CleanWatermark permits ArchiveWatermark, LiveWatermark {
  /** Promises downstream that nothing observed before a time will come. */
  interface Promise {
    /**
     * Makes it.
     *
     * @param time milliseconds since 1970, or {@link tidings.runtime.tick.Tick#END}
     * @param timestamp of the record that carries it
     */
    void make(long time, long timestamp);
  }

  /** Called once, before anything else. */
  void start(ProcessorContext<?, ?> context, Promise promise);

  /** Called when the ticks on news.raw have come to promise more. */
  void ticked(long time, long timestamp);

  /** Called before a raw article is processed. */
  void read(Record<String, RawArticle> record);
}
