package tidings.aggregate;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import tidings.aggregate.story.SlimArticles;
import tidings.news.EnrichedArticle;
import tidings.news.state.SlimArticle;
import tidings.runtime.failure.PoisonRecordException;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickedProcessor;
import tidings.schemas.Outcome;

/** Cuts each article down to what clustering and counting need. */
final class SlimProcessor extends TickedProcessor<EnrichedArticle> {
  private static final long LAST_MILLIS = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

  SlimProcessor(Step step) {
    super(step);
  }

  @Override
  protected void processRecord(Record<String, EnrichedArticle> record) {
    SlimArticle slim = slim(record.value());
    counts().add(Outcome.ARTICLES.label());
    context().forward(record.withValue(slim));
  }

  /** What enrich writes is sound; but others may write to its topic too. */
  private static SlimArticle slim(EnrichedArticle article) {
    try {
      SlimArticle slim = SlimArticles.slim(article);
      requireSoundTimes(slim);
      return slim;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw new PoisonRecordException(
          "A sentence lies outside the text, or a time outside the calendar: " + e.getMessage(), e);
    }
  }

  private static void requireSoundTimes(SlimArticle article) {
    long least =
        Math.min(article.getObserved(), Math.min(article.getFirstSeen(), article.getCountedAt()));
    long most =
        Math.max(article.getObserved(), Math.max(article.getFirstSeen(), article.getCountedAt()));
    if (least < 0 || most > LAST_MILLIS) {
      throw new PoisonRecordException("A time of the article is before 1970 or after 9999");
    }
  }
}
