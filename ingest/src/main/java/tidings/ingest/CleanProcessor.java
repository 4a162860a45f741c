package tidings.ingest;

import java.time.Instant;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.ArticleCleaner;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.live.RawEnds;
import tidings.news.Article;
import tidings.news.ObservedOrigin;
import tidings.news.RawArticle;
import tidings.news.state.RevisionState;
import tidings.runtime.failure.PoisonRecordException;
import tidings.runtime.failure.RedriveHeaders;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickedProcessor;
import tidings.schemas.Outcome;

/**
 * Cleans each item; what changed since the last revision goes on under the next number, what did
 * not is dropped and counted.
 */
final class CleanProcessor extends TickedProcessor<RawArticle> {
  private final IngestSettings settings;
  private final CleanWatermark watermark;
  private KeyValueStore<String, RevisionState> revisions;

  @SuppressWarnings("NullAway.Init")
  CleanProcessor(Step step, IngestSettings settings, Supplier<RawEnds> rawEnds) {
    super(step);
    this.settings = settings;
    this.watermark =
        settings.isLive() ? new LiveWatermark(settings.ticks(), rawEnds) : new ArchiveWatermark();
  }

  @Override
  public void init(ProcessorContext<String, SpecificRecord> context) {
    super.init(context);
    revisions = context.getStateStore(IngestTopology.REVISIONS);
    watermark.start(context, this::passOn);
  }

  @Override
  protected void watermarkRose(long time, long timestamp) {
    watermark.ticked(time, timestamp);
  }

  @Override
  protected void processRecord(Record<String, RawArticle> record) {
    watermark.read(record);
    number(record.withTimestamp(observed(record)));
  }

  /** What was a dead letter and is sent again was observed when it arrived first. */
  private static long observed(Record<String, RawArticle> record) {
    return Math.min(
        record.timestamp(), RedriveHeaders.observed(record.headers()).orElse(record.timestamp()));
  }

  /** Publishes the item under the next number, if it is newer than the last one and differs. */
  private void number(Record<String, RawArticle> record) {
    CleanArticle article = clean(record);
    counts().add(Outcome.READ.label());
    RevisionState last = revisions.get(article.id());
    if (last != null && record.timestamp() < last.getObserved()) {
      counts().add(Outcome.OUTDATED.label());
      return;
    }
    if (isUnchanged(article, last)) {
      counts().add(Outcome.UNCHANGED.label());
      return;
    }
    publish(article, last, record);
  }

  private CleanArticle clean(Record<String, RawArticle> record) {
    Instant runStart = settings.runStart();
    Instant start = runStart == null ? Instant.ofEpochMilli(record.timestamp()) : runStart;
    try {
      return new ArticleCleaner(start).clean(record.value());
    } catch (NotAnArticleException e) {
      throw new PoisonRecordException(e.getMessage(), e);
    }
  }

  private void publish(
      CleanArticle clean, @Nullable RevisionState last, Record<String, RawArticle> record) {
    ObservedOrigin origin = ObservedHeader.read(record.headers());
    Instant observed = Instant.ofEpochMilli(record.timestamp());
    Instant firstSeen = last == null ? observed : Instant.ofEpochMilli(last.getFirstSeen());
    int revision = last == null ? 1 : last.getRevision() + 1;
    Article article = clean.asRevision(revision, firstSeen, observed, origin);
    revisions.put(
        clean.id(),
        new RevisionState(
            revision,
            clean.contentHash(),
            article.getDeleted(),
            firstSeen.toEpochMilli(),
            record.timestamp()));
    counts().add(Outcome.PUBLISHED.label());
    context().forward(new Record<>(clean.id(), article, record.timestamp()));
  }

  /** A deletion of what was never published changes nothing either. */
  private static boolean isUnchanged(CleanArticle article, @Nullable RevisionState last) {
    boolean deleted = article.raw().getDeleted();
    if (last == null) {
      return deleted;
    }
    return last.getDeleted() == deleted
        && (deleted || last.getContentHash().equals(article.contentHash()));
  }
}
