package tidings.cli.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tidings.cli.pipeline.KafkaEnvironment;
import tidings.cli.pipeline.Pipeline;
import tidings.cli.services.ConnectSidecar;
import tidings.runtime.health.Health;
import tidings.runtime.progress.RunFailedException;
import tidings.runtime.service.StreamsService;
import tidings.runtime.tick.Tick;
import tidings.runtime.tick.Watermark;
import tidings.runtime.topics.TopicFollower;
import tidings.schemas.StepNames;

/** Everything in this JVM: what is kept in the data directory is continued. */
final class LiveRun implements AutoCloseable {
  /** Where a service has several steps: the one that says what became of its articles. */
  private static final Map<String, String> COUNTING_STEPS =
      Map.of(StepNames.AGGREGATE, StepNames.step(StepNames.AGGREGATE, StepNames.STORIES));

  private final Clock clock;
  private final BlockingQueue<String> failures;
  private final Pipeline pipeline;
  private final RunNews news;
  private final TopicFollower follower;

  private LiveRun(
      Clock clock, BlockingQueue<String> failures, Pipeline pipeline, Consumer<String> report) {
    this.clock = clock;
    this.failures = failures;
    this.pipeline = pipeline;
    this.news = new RunNews(pipeline.streams());
    this.follower = news.follow(sentence -> statusFails(sentence, report));
  }

  /**
   * Starts everything over a directory that is this process's own; returns once it has started.
   *
   * @param report receives in sentences what happens meanwhile
   * @throws IOException with a user-facing message, if something cannot start
   */
  static LiveRun start(RunSettings settings, Clock clock, Consumer<String> report)
      throws IOException, InterruptedException {
    BlockingQueue<String> failures = new ArrayBlockingQueue<>(16);
    ConnectSidecar connect =
        new ConnectSidecar("127.0.0.1", settings.connectPort(), "", settings.sources(), report);
    Pipeline pipeline =
        Pipeline.start(
            "run",
            settings.pipeline(),
            Optional.of(settings.health()),
            List.of(connect),
            report,
            failures::offer);
    try {
      return new LiveRun(clock, failures, pipeline, report);
    } catch (RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  /** Returns broker and registry. */
  KafkaEnvironment kafka() {
    return pipeline.kafka();
  }

  /**
   * Lets it run for a while.
   *
   * @throws RunFailedException with a user-facing message, if a service stopped by itself
   */
  void runFor(Duration time) throws InterruptedException {
    String failure = failures.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    if (failure != null) {
      throw new RunFailedException(failure);
    }
  }

  /** Returns how it is now. */
  RunStatus status() {
    Instant now = clock.instant();
    return new RunStatus(
        now,
        "Kafka %s, registry %s, Connect %s"
            .formatted(
                kafka().bootstrapServers(),
                bare(kafka().registryUrl()),
                bare(pipeline.addresses().get(ConnectSidecar.PART))),
        pipeline.services().stream().map(service -> part(service, now)).toList(),
        news.sources(),
        news.deadLetters(),
        news.summaries());
  }

  /** Stops everything, the broker last. */
  @Override
  public void close() {
    follower.close();
    pipeline.close();
  }

  /** The status is a line of a terminal. */
  private static String bare(String url) {
    return url.replaceFirst("^http://", "").replaceFirst("/$", "");
  }

  /** What stands in the terminal stays as it was: people and machines have to learn of it. */
  private void statusFails(String sentence, Consumer<String> report) {
    pipeline.fail("status", sentence);
    report.accept(sentence);
  }

  private RunStatus.Part part(StreamsService service, Instant now) {
    Health health = service.health();
    long watermark = news.board().watermark(service.name());
    return new RunStatus.Part(
        service.name(),
        health,
        behind(watermark, now),
        news.board().counts(COUNTING_STEPS.getOrDefault(service.name(), service.name())));
  }

  private static OptionalLong behind(long watermark, Instant now) {
    return watermark == Watermark.NONE || watermark == Tick.END
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, now.toEpochMilli() - watermark));
  }
}
