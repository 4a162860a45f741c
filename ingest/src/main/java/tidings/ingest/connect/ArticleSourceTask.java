package tidings.ingest.connect;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.NoAnswerException;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.ingest.source.RetryLaterException;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.UnreadableInputException;
import tidings.news.SourceStatus;
import tidings.runtime.failure.Failure;

/**
 * Polls a source again and again, and returns what it delivers:
 *
 * <pre>
 *   await the schedule ─▶ poll the source ─▶ write records ─▶ attach offsets ─▶ schedule the next poll
 *                              └─────────── failed: report the status, retry later ◀──┘
 * </pre>
 *
 * <p>A transient failure, be it of the source's place or of the registry, never leaves {@link
 * #poll}: it becomes the source's status, and what was delivered already is kept. Anything else is
 * reported too, and then fails the task, which Connect's REST API restarts.
 */
public final class ArticleSourceTask extends SourceTask {
  private static final Logger LOGGER = LoggerFactory.getLogger(ArticleSourceTask.class);

  /** Connect pauses, stops and moves a task only between two polls. */
  private static final Duration MAX_POLL = Duration.ofSeconds(1);

  /** A status that cannot be written is not tried at every poll: it takes seconds to fail. */
  private static final Duration STATUS_RETRY = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final Pause pause;
  private final CountDownLatch stopping;

  private ConnectorSettings settings;
  private PollSchedule schedule;
  private RecordWriter writer;
  private SourceHealthTracker health;
  private SourceOffset offset;
  private volatile @Nullable ArticleSource source;
  private @Nullable SourceBatch undelivered;
  private @Nullable ConnectException fatal;

  /** Makes a task as Connect does. */
  public ArticleSourceTask() {
    this(InstantSource.system(), new CountDownLatch(1));
  }

  private ArticleSourceTask(InstantSource clock, CountDownLatch stopping) {
    this(clock, wait -> awaitUnlessStopped(stopping, wait), stopping);
  }

  ArticleSourceTask(InstantSource clock, Pause pause) {
    this(clock, pause, new CountDownLatch(1));
  }

  @SuppressWarnings("NullAway.Init") // Connect calls start before anything else
  private ArticleSourceTask(InstantSource clock, Pause pause, CountDownLatch stopping) {
    this.clock = clock;
    this.pause = pause;
    this.stopping = stopping;
  }

  @Override
  public void start(Map<String, String> properties) {
    settings = ConnectorSettings.of(properties);
    offset = SourceOffset.stored(context.offsetStorageReader(), settings.name());
    schedule = new PollSchedule(clock, pause, settings.every());
    health = new SourceHealthTracker(settings.name(), clock.instant(), offset.lastSuccess());
    writer = new RecordWriter(settings);
  }

  /**
   * Returns what the source delivered and its status, or null after a second at most.
   *
   * @throws ConnectException if the source stopped by a fault that is not transient
   */
  @Override
  public @Nullable List<SourceRecord> poll() throws InterruptedException {
    if (fatal != null) {
      throw fatal;
    }
    try {
      if (!schedule.await(MAX_POLL)) {
        return reportStatus();
      }
      SourceBatch batch = pollSource();
      List<SourceRecord> records = writer.records(batch);
      SourceOffset next = recordSuccess(batch, records);
      List<SourceRecord> delivered = attachOffsets(records, next);
      undelivered = null;
      scheduleNext(batch);
      return delivered;
    } catch (RetryLaterException e) {
      return postpone(e);
    } catch (IOException | RuntimeException e) {
      return fail(e);
    }
  }

  /** Lets go of the source, which makes a waiting poll end soon. Called by any thread. */
  @Override
  public void stop() {
    stopping.countDown();
    ArticleSource open = source;
    if (open != null) {
      open.close();
    }
    if (writer != null) {
      writer.close();
    }
  }

  @Override
  public String version() {
    return Version.OF_BUILD;
  }

  /** What was delivered and not written, because the registry was away, comes first. */
  private SourceBatch pollSource() throws IOException, InterruptedException {
    if (undelivered == null) {
      undelivered = opened().poll(offset.cursor());
    }
    return undelivered;
  }

  private ArticleSource opened() {
    ArticleSource open = source;
    if (open == null) {
      open = ArticleSourceFactory.of(settings.type()).open(settings.source());
      source = open;
    }
    return open;
  }

  /** Adds a status where one is due, or where no other record would move the stored offset. */
  private SourceOffset recordSuccess(SourceBatch batch, List<SourceRecord> records)
      throws IOException {
    Instant now = clock.instant();
    if (health.recordSuccess(now)) {
      LOGGER.info("Source {}: healthy", settings.name());
    }
    boolean moved = !batch.next().equals(offset.cursor());
    if (health.isStatusDue(now) || (moved && records.isEmpty())) {
      records.add(statusRecord(now));
    }
    return new SourceOffset(batch.next(), now);
  }

  private @Nullable List<SourceRecord> attachOffsets(
      List<SourceRecord> records, SourceOffset next) {
    List<SourceRecord> attached = offset.attachTo(records, next, settings.name());
    offset = next;
    return attached.isEmpty() ? null : attached;
  }

  private void scheduleNext(SourceBatch batch) {
    if (batch.exhausted()) {
      schedule.end();
    } else if (batch.isEmpty()) {
      schedule.pollAfterInterval();
    } else {
      schedule.pollNow();
    }
  }

  /** A host that another source asks just now makes no source fail. */
  private @Nullable List<SourceRecord> postpone(RetryLaterException request) {
    if (!health.isWithinGrace(request.after(), settings.every(), clock.instant())) {
      return fail(request);
    }
    schedule.postpone(request.after());
    return reportStatus();
  }

  private @Nullable List<SourceRecord> fail(Exception thrown) {
    if (stopping.getCount() == 0) {
      return null; // a closed source may throw anything
    }
    boolean isTransient = thrown instanceof IOException || Failure.of(thrown) == Failure.TRANSIENT;
    String reason = reason(thrown);
    if (health.recordFailure(clock.instant(), reason)) {
      LOGGER.warn("Source {}: failing: {}", settings.name(), reason, isTransient ? null : thrown);
    }
    schedule.retryAfter(
        thrown instanceof RetryLaterException request ? request.after() : Duration.ZERO);
    if (!isTransient) {
      fatal =
          new ConnectException("Source %s stopped: %s".formatted(settings.name(), reason), thrown);
    }
    return reportStatus();
  }

  /** The registry may be what failed; then the status is reported when it is back. */
  private @Nullable List<SourceRecord> reportStatus() {
    Instant now = clock.instant();
    try {
      List<SourceRecord> records = health.isStatusDue(now) ? List.of(statusRecord(now)) : List.of();
      return attachOffsets(records, new SourceOffset(offset.cursor(), health.lastSuccess()));
    } catch (IOException | RuntimeException e) {
      LOGGER.debug("Source {}: cannot report its status now", settings.name(), e);
      health.suppressStatusUntil(clock.instant().plus(STATUS_RETRY));
      return null;
    }
  }

  private SourceRecord statusRecord(Instant now) throws IOException {
    SourceStatus status = health.status();
    SourceRecord record = writer.record(status);
    health.statusReported(status, now);
    return record;
  }

  /** Sources give a user-facing message; other people's exceptions need their names too. */
  private static String reason(Exception thrown) {
    String message = thrown.getMessage();
    boolean isUserFacing =
        thrown.getClass() == IOException.class
            || thrown instanceof RetryLaterException
            || thrown instanceof FetchRefusedException
            || thrown instanceof NoAnswerException
            || thrown instanceof UnreadableInputException
            || thrown instanceof IllegalArgumentException
            || thrown instanceof ConnectException;
    return isUserFacing && message != null ? message : thrown.toString();
  }

  private static void awaitUnlessStopped(CountDownLatch stopping, Duration wait)
      throws InterruptedException {
    boolean stopped = stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    LOGGER.trace("waited; stopped: {}", stopped);
  }
}
