package tidings.cli.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.terminal.RollingSummaries;
import tidings.cli.terminal.SummaryDisplay;
import tidings.news.TopicSummary;
import tidings.runtime.failure.Causes;
import tidings.runtime.topics.FollowedTopic;
import tidings.runtime.topics.TopicFollower;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/**
 * Shows the rolling summaries as they come: a dashboard as anybody could write it, a consumer of
 * one topic.
 */
final class SummaryWatch implements AutoCloseable {
  private static final Duration MAX_DRAIN = Duration.ofSeconds(10);

  private final TopicFollower follower;

  private SummaryWatch(TopicFollower follower) {
    this.follower = follower;
  }

  /** Starts to show; fails the run if the topic cannot be read. */
  static SummaryWatch start(ArchivePipeline pipeline, Namespace namespace, SummaryDisplay display) {
    Shown shown = new Shown(display, pipeline.board()::fail);
    FollowedTopic topic =
        FollowedTopic.values(
            NewsTopics.SUMMARIES.in(namespace),
            FollowedTopic.ALL,
            pipeline.serdes().of(NewsTopics.SUMMARIES).deserializer(),
            shown::take);
    return new SummaryWatch(
        TopicFollower.start(
            "summary-watch", pipeline.streams().kafkaClient(), List.of(topic), shown));
  }

  /** Shows what is left and stops. */
  @Override
  public void close() throws InterruptedException {
    try (follower) {
      follower.drain(MAX_DRAIN);
    }
  }

  /** What is on the screen. */
  private static final class Shown implements TopicFollower.Listener {
    private final SummaryDisplay display;
    private final Consumer<String> onFailure;
    private final RollingSummaries summaries = new RollingSummaries("24h");
    private boolean changed;

    Shown(SummaryDisplay display, Consumer<String> onFailure) {
      this.display = display;
      this.onFailure = onFailure;
    }

    void take(TopicSummary summary) {
      changed |= summaries.put(summary);
    }

    @Override
    public void onVisited() {
      if (changed) {
        display.show(summaries.inOrder());
        changed = false;
      }
    }

    @Override
    public void onFailure(Throwable cause) {
      onFailure.accept("the summaries cannot be read: " + Causes.rootOf(cause));
    }
  }
}
