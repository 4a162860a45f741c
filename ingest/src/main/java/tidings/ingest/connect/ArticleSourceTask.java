package tidings.ingest.connect;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
 * Asks a source again and again, and hands on what it delivers:
 *
 * <pre>
 *   wait for its turn ─▶ ask from the place ─▶ write records ─▶ hand them on ─▶ move the place
 *                            └──────────── failed: tell, try later ◀──┘
 * </pre>
 *
 * <p>What may pass, be it the source's place or the registry that is away, never leaves {@link
 * #poll}: it becomes the source's status, and what was delivered already is kept. Anything else is
 * told too, and then fails the task, which Connect's REST API restarts.
 */
public final class ArticleSourceTask extends SourceTask {
  private static final Logger LOGGER = LoggerFactory.getLogger(ArticleSourceTask.class);

  /** Connect pauses, stops and moves a task only between two polls. */
  private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Pause pause;
  private final CountDownLatch stopping;

  private ConnectorSettings settings;
  private Turns turns;
  private RecordWriter writer;
  private Condition condition;
  private Place place;
  private volatile @Nullable ArticleSource source;
  private @Nullable SourceBatch undelivered;
  private @Nullable ConnectException end;

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
    place = Place.stored(context.offsetStorageReader(), settings.name());
    turns = new Turns(clock, pause, settings.every());
    condition = new Condition(settings.name(), clock.instant(), place.lastSuccess());
    writer = new RecordWriter(settings);
  }

  /**
   * Returns what the source delivered and how it is, or null after a second at most.
   *
   * @throws ConnectException if the source stopped by a fault that does not pass
   */
  @Override
  public @Nullable List<SourceRecord> poll() throws InterruptedException {
    if (end != null) {
      throw end;
    }
    try {
      return turns.await(LONGEST_POLL) ? handOn(ask()) : tellIfPossible();
    } catch (RetryLaterException e) {
      return leaveAlone(e);
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

  /** What was delivered and not handed on, because the registry was away, comes first. */
  private SourceBatch ask() throws IOException, InterruptedException {
    if (undelivered == null) {
      undelivered = opened().poll(place.cursor());
    }
    return undelivered;
  }

  private @Nullable List<SourceRecord> handOn(SourceBatch batch) throws IOException {
    Instant now = clock.instant();
    List<SourceRecord> records = writer.records(batch);
    if (condition.succeed(now)) {
      LOGGER.info("source {} answers", settings.name());
    }
    boolean moved = !batch.next().equals(place.cursor());
    if (condition.isDue(now) || (moved && records.isEmpty())) {
      records.add(statusRecord(now));
    }
    List<SourceRecord> placed = placed(records, new Place(batch.next(), now));
    undelivered = null;
    takeTurn(batch);
    return placed;
  }

  /** Where there was something, there may be more; else the source has a rest. */
  private void takeTurn(SourceBatch batch) {
    if (batch.exhausted()) {
      turns.end();
    } else if (batch.items().isEmpty() && batch.unreadable().isEmpty()) {
      turns.rest();
    } else {
      turns.goOn();
    }
  }

  private @Nullable List<SourceRecord> tell() throws IOException {
    Instant now = clock.instant();
    List<SourceRecord> records = new ArrayList<>();
    if (condition.isDue(now)) {
      records.add(statusRecord(now));
    }
    return placed(records, new Place(place.cursor(), condition.lastSuccess()));
  }

  /** A host that another source asks just now makes nobody ill. */
  private @Nullable List<SourceRecord> leaveAlone(RetryLaterException request) {
    if (!condition.mayBeLeftAlone(request.after(), settings.every(), clock.instant())) {
      return fail(request);
    }
    turns.postpone(request.after());
    return tellIfPossible();
  }

  private @Nullable List<SourceRecord> fail(Exception thrown) {
    if (stopping.getCount() == 0) {
      return null; // a closed source may throw anything
    }
    boolean mayPass = thrown instanceof IOException || Failure.of(thrown) == Failure.TRANSIENT;
    String sentence = sentence(thrown);
    if (condition.fail(clock.instant(), sentence)) {
      LOGGER.warn("source {} fails: {}", settings.name(), sentence, mayPass ? null : thrown);
    }
    turns.tryLater(thrown instanceof RetryLaterException request ? request.after() : Duration.ZERO);
    if (!mayPass) {
      end =
          new ConnectException(
              "Source %s stopped: %s".formatted(settings.name(), sentence), thrown);
    }
    return tellIfPossible();
  }

  /** The registry may be what failed; then the status is told when it is back. */
  private @Nullable List<SourceRecord> tellIfPossible() {
    try {
      return tell();
    } catch (IOException | RuntimeException e) {
      LOGGER.debug("the status of source {} cannot be told now", settings.name(), e);
      condition.beSilent(clock.instant());
      return null;
    }
  }

  private SourceRecord statusRecord(Instant now) throws IOException {
    SourceStatus status = condition.status();
    SourceRecord record = writer.record(status);
    condition.tell(status, now);
    return record;
  }

  private @Nullable List<SourceRecord> placed(List<SourceRecord> records, Place next) {
    List<SourceRecord> placed = place.before(records, next, settings.name());
    place = next;
    return placed.isEmpty() ? null : placed;
  }

  private ArticleSource opened() {
    ArticleSource open = source;
    if (open == null) {
      open = ArticleSourceFactory.of(settings.type()).open(settings.source());
      source = open;
    }
    return open;
  }

  /** Sources say what is wrong in a sentence; other people's exceptions need their names too. */
  private static String sentence(Exception thrown) {
    String message = thrown.getMessage();
    boolean isSentence =
        thrown.getClass() == IOException.class
            || thrown instanceof RetryLaterException
            || thrown instanceof FetchRefusedException
            || thrown instanceof NoAnswerException
            || thrown instanceof UnreadableInputException
            || thrown instanceof IllegalArgumentException
            || thrown instanceof ConnectException;
    return isSentence && message != null ? message : thrown.toString();
  }

  private static void awaitUnlessStopped(CountDownLatch stopping, Duration wait)
      throws InterruptedException {
    boolean stopped = stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    LOGGER.trace("waited; stopped: {}", stopped);
  }
}
