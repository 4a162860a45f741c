package tidings.cli.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tidings.cli.pipeline.Backbone;
import tidings.cli.services.ConnectSidecar;
import tidings.embedded.connect.ConnectWorker;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.health.HealthServer;
import tidings.runtime.metrics.MetricsText;
import tidings.runtime.process.Closer;
import tidings.runtime.process.TopicsAtStart;
import tidings.runtime.progress.RunFailedException;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.tick.Tick;
import tidings.runtime.tick.Watermark;
import tidings.schemas.StepNames;

/** Everything in this JVM: what is kept in the data directory goes on where it was. */
final class LiveRun implements AutoCloseable {
  /** Where a service has several steps: the one that says what became of its articles. */
  private static final Map<String, String> COUNTING_STEPS =
      Map.of(StepNames.AGGREGATE, StepNames.step(StepNames.AGGREGATE, StepNames.STORIES));

  private final Closer parts = new Closer();
  private final HealthBoard board = new HealthBoard();
  private final BlockingQueue<String> failures = new ArrayBlockingQueue<>(16);
  private final Clock clock;
  private final Backbone backbone;
  private final List<StreamsService> services;
  private final ConnectWorker connect;
  private final RunNews news;

  private LiveRun(RunSettings settings, Clock clock, Consumer<String> tell)
      throws IOException, InterruptedException {
    this.clock = clock;
    try {
      addParts();
      MetricsText metrics = parts.add(new MetricsText());
      parts.add(HealthServer.start(settings.health(), board, metrics::text));
      backbone =
          parts.add(
              Backbone.open(
                  settings.data(),
                  settings.broker(),
                  settings.registry(),
                  settings.clientProperties()));
      LiveServices live = new LiveServices(settings, backbone);
      StreamsSettings common = live.common();
      TopicsAtStart.create("run", common, board, tell);
      services = live.all();
      services.forEach(service -> start(service, metrics));
      connect = parts.add(connect(settings, common, tell).start(board, metrics));
      news = new RunNews(common);
      parts.add(news.follow(sentence -> statusFails(sentence, tell)));
    } catch (IOException | InterruptedException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /**
   * Starts everything over a directory that is this process's own; returns once it has started.
   *
   * @param tell is told in sentences what happens meanwhile
   * @throws IOException with a sentence for people, if something cannot start
   */
  static LiveRun start(RunSettings settings, Clock clock, Consumer<String> tell)
      throws IOException, InterruptedException {
    return new LiveRun(settings, clock, tell);
  }

  /** Returns what it stands on. */
  Backbone backbone() {
    return backbone;
  }

  /**
   * Lets it run for a while.
   *
   * @throws RunFailedException with a sentence for people, if a service stopped by itself
   */
  void goOn(Duration time) throws InterruptedException {
    String failure = failures.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    if (failure != null) {
      throw new RunFailedException(failure);
    }
  }

  /** Looks how it is now. */
  RunStatus status() {
    Instant now = clock.instant();
    return new RunStatus(
        now,
        "Kafka %s, registry %s, Connect %s"
            .formatted(
                backbone.bootstrapServers(), bare(backbone.registryUrl()), bare(connect.url())),
        services.stream().map(service -> part(service, now)).toList(),
        news.sources(),
        news.deadLetters(),
        news.summaries());
  }

  /** Stops everything, last what the others stand on. */
  @Override
  public void close() {
    parts.close();
  }

  /** The status is a line of a terminal. */
  private static String bare(String url) {
    return url.replaceFirst("^http://", "").replaceFirst("/$", "");
  }

  private static ConnectSidecar connect(
      RunSettings settings, StreamsSettings common, Consumer<String> tell) {
    return new ConnectSidecar(
        ConnectSidecar.worker(common, "127.0.0.1", settings.connectPort(), ""),
        settings.sources(),
        tell);
  }

  /** Every part is on the board from the first moment, or it would look ready without them. */
  private void addParts() {
    Health waiting = Health.waiting("it has not started yet");
    List.of(TopicsAtStart.PART, "ingest", "enrich", "aggregate", ConnectSidecar.PART)
        .forEach(part -> board.put(part, () -> waiting));
  }

  private void start(StreamsService service, MetricsText metrics) {
    parts.add(service);
    board.put(service.name(), service::health);
    metrics.addHealth(board, service.name());
    service.publishTo(metrics.registry()).onFailure(failures::offer).start();
  }

  /** What stands in the terminal stays as it was: people and machines have to learn of it. */
  private void statusFails(String sentence, Consumer<String> tell) {
    board.put("status", () -> Health.failed(sentence));
    tell.accept(sentence);
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
