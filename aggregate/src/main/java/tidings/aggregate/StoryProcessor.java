package tidings.aggregate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import tidings.aggregate.store.Table;
import tidings.aggregate.story.Changes;
import tidings.aggregate.story.StoryClusterer;
import tidings.aggregate.story.StorySettings;
import tidings.aggregate.window.View;
import tidings.news.LateArticle;
import tidings.news.state.SlimArticle;
import tidings.runtime.tick.Step;
import tidings.runtime.tick.TickedProcessor;
import tidings.runtime.tick.Watermark;
import tidings.schemas.Outcome;
import tidings.schemas.TopicIds;

/**
 * Holds articles back until the watermark says that nothing older will come, then lets the
 * clusterer place them in the order of (observed, id, revision). An article that arrives behind the
 * watermark is placed at once and flagged disordered.
 */
final class StoryProcessor extends TickedProcessor<SlimArticle> {
  /**
   * How many articles are placed before control goes back to Kafka Streams, so that a transaction
   * stays short whatever is due.
   */
  private static final int MAX_SLICE = 500;

  private static final Duration PLACE_INTERVAL = Duration.ofMillis(20);

  private Table<SlimArticle> waiting;
  private StoryClusterer clusterer;
  private long instant = Long.MIN_VALUE;
  private boolean due;
  private long dueTimestamp;

  @SuppressWarnings("NullAway.Init")
  StoryProcessor(Step step) {
    super(step);
  }

  @Override
  public void init(ProcessorContext<String, SpecificRecord> context) {
    super.init(context);
    waiting = StoreTable.of(context, StateStores.WAITING);
    clusterer =
        new StoryClusterer(StoreTable.of(context, StateStores.ARTICLES), StorySettings.SHIPPED);
    // After a crash, articles that were due may still wait and the tick may not have been passed
    // on.
    due = watermark() != Watermark.NONE;
    dueTimestamp = Math.max(0, Math.min(watermark(), context.currentSystemTimeMs()));
    context.schedule(PLACE_INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> placeDue());
  }

  @Override
  protected void processRecord(Record<String, SlimArticle> record) {
    SlimArticle article = record.value();
    if (article.getObserved() < watermark()) {
      counts().add(Outcome.DISORDERED.label());
      place(SlimArticle.newBuilder(article).setDisordered(true).build());
      return;
    }
    waiting.put(WaitingKey.of(article), article);
  }

  @Override
  protected void watermarkRose(long time, long timestamp) {
    due = true;
    dueTimestamp = timestamp;
    placeDue();
  }

  private void placeDue() {
    if (!due) {
      return;
    }
    List<SlimArticle> slice = nextSlice();
    for (SlimArticle article : slice) {
      expect(article.getObserved());
      place(article);
      waiting.delete(WaitingKey.of(article));
    }
    if (slice.size() < MAX_SLICE) {
      due = false;
      passOn(watermark(), dueTimestamp);
    }
  }

  /**
   * Returns the first articles that are due. They are listed before any is placed, because placing
   * writes to the store.
   */
  private List<SlimArticle> nextSlice() {
    List<SlimArticle> slice = new ArrayList<>();
    waiting.first(
        MAX_SLICE,
        WaitingKey.LEAST,
        WaitingKey.before(watermark()),
        (key, article) -> slice.add(article));
    return slice;
  }

  /** Announces all that was observed at one moment before the first of them is placed. */
  private void expect(long observed) {
    if (observed == instant) {
      return;
    }
    instant = observed;
    clusterer.expectInstant(
        observed,
        each ->
            waiting.range(
                WaitingKey.before(observed),
                WaitingKey.before(observed + 1),
                (key, article) -> each.accept(article)));
  }

  private void place(SlimArticle article) {
    Changes changes = clusterer.place(article);
    counts().add(changes.outcome().label());
    if (changes.outcome() == Outcome.FORGOTTEN) {
      forward(article.getId(), tooLate(article), article);
    }
    changes.stories().forEach(story -> forward(story.getId(), story, article));
    changes.deltas().forEach(delta -> forward(delta.getTopic(), delta, article));
  }

  private void forward(String key, SpecificRecord value, SlimArticle cause) {
    context().forward(new Record<>(key, value, cause.getObserved()));
  }

  /** A change of an article that is forgotten: every window that counted it is sealed. */
  private static LateArticle tooLate(SlimArticle article) {
    long end = View.DAY.endOf(article.getCountedAt());
    return LateArticle.newBuilder()
        .setArticle(article.getId())
        .setTopic(TopicIds.ALL)
        .setView(View.DAY.label())
        .setWindowEnd(Instant.ofEpochMilli(end))
        .setObserved(Instant.ofEpochMilli(article.getObserved()))
        .setLagMillis(article.getObserved() - end)
        .setCounted(false)
        .build();
  }
}
