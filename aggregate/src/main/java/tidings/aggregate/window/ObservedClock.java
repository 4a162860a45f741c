package tidings.aggregate.window;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the input has come, in observed time: set by the data and its ticks, never by the wall
 * clock.
 */
final class ObservedClock {
  private final Publications publications;
  private long time;
  private boolean ended;

  ObservedClock(Publications publications) {
    this.publications = publications;
    this.time = publications.clock();
  }

  /** Moves on to that moment; does nothing if it is past. */
  void moveTo(long to) {
    ended = false;
    if (to <= time) {
      return;
    }
    long bucket = Bucket.startOf(time);
    time = to;
    if (Bucket.startOf(to) != bucket) {
      save();
    }
  }

  /** Remembers the time across restarts; happens by itself once a bucket. */
  void save() {
    publications.save(new Clock(time));
  }

  /** The input has ended; the time stays. */
  void end() {
    ended = true;
  }

  /** Everything observed before this moment (ms since 1970) has been counted. */
  long time() {
    return time;
  }

  /** The end of the current bucket, where rolling windows end. */
  long bucketEnd() {
    return Bucket.endOf(time);
  }

  /** The time as summaries state it; null when the input has ended. */
  @Nullable Instant watermark() {
    return ended ? null : Instant.ofEpochMilli(time);
  }
}
