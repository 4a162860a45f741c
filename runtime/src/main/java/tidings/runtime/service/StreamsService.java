package tidings.runtime.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.failure.Causes;
import tidings.runtime.failure.Failure;
import tidings.runtime.health.Health;
import tidings.runtime.metrics.ServiceMetrics;

/** A running topology: started, watched, stopped. */
public final class StreamsService implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(StreamsService.class);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(25);

  /** As the session timeout: by then the group has given its tasks to others. */
  private static final int MAX_SILENCE_SECONDS = 10;

  private final String name;
  private final ServiceMetrics metrics;
  private final KafkaStreams streams;
  private final CompositeMeterRegistry meters = new CompositeMeterRegistry();
  private final List<KafkaStreamsMetrics> streamsMetrics = new ArrayList<>();
  private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
  private final List<SideTask> sideTasks = new ArrayList<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtomicReference<Consumer<String>> onFailure = new AtomicReference<>(sentence -> {});
  private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

  /** Makes a service; nothing runs before {@link #start}. */
  public StreamsService(String name, Topology topology, Properties properties) {
    this.name = name;
    this.metrics = new ServiceMetrics(name, meters);
    this.streams = new KafkaStreams(topology, new StreamsConfig(withMetrics(properties)));
    streams.setUncaughtExceptionHandler(this::decide);
    streams.setStateListener(
        (now, before) -> {
          LOGGER.info("{} is {}", name, now);
          if (now == KafkaStreams.State.RUNNING) {
            backoff.reset();
          }
        });
  }

  /** Says whom to tell when the service stops by itself, in a sentence that says why. */
  public StreamsService onFailure(Consumer<String> listener) {
    onFailure.set(listener);
    return this;
  }

  /** Has something run as long as the service does; to be called before {@link #start}. */
  public StreamsService with(SideTask task) {
    sideTasks.add(task);
    return this;
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Says whether it serves: it does in Kafka Streams' state RUNNING alone. */
  public Health health() {
    String sentence = failure.get();
    if (sentence != null) {
      return Health.failed(sentence);
    }
    KafkaStreams.State state = streams.state();
    return switch (state) {
      case RUNNING -> whileRunning();
      case CREATED -> Health.waiting("it has not started yet");
      case REBALANCING -> Health.waiting("its tasks are being assigned and their stores restored");
      case PENDING_SHUTDOWN, NOT_RUNNING -> Health.waiting("it is stopping");
      case PENDING_ERROR, ERROR -> Health.failed("it has stopped: Kafka Streams says " + state);
    };
  }

  /** Kafka Streams goes on RUNNING while the broker is away; its heartbeats tell. */
  private Health whileRunning() {
    double silence =
        streams.metrics().values().stream()
            .filter(metric -> metric.metricName().name().equals("last-heartbeat-seconds-ago"))
            .mapToDouble(metric -> ((Number) metric.metricValue()).doubleValue())
            .max()
            .orElse(0);
    return silence < MAX_SILENCE_SECONDS
        ? Health.serving()
        : Health.waiting("it has not reached the broker for %.0f s".formatted(silence));
  }

  /** Publishes its figures and Kafka Streams' own there; to be called before {@link #start}. */
  public StreamsService publishTo(MeterRegistry registry) {
    meters.add(registry);
    KafkaStreamsMetrics own = new KafkaStreamsMetrics(streams, Tags.of("service", name));
    own.bindTo(registry);
    streamsMetrics.add(own);
    return this;
  }

  /** Starts; returns at once. */
  public void start() {
    sideTasks.forEach(SideTask::start);
    streams.start();
  }

  /** Stops: finishes the records at hand, commits, leaves. Waits up to 25 s. */
  @Override
  public void close() {
    stopping.countDown();
    streamsMetrics.forEach(KafkaStreamsMetrics::close);
    if (!streams.close(CLOSE_TIMEOUT)) {
      LOGGER.warn(
          "{} did not stop within {} s; what it had not committed will be done again",
          name,
          CLOSE_TIMEOUT.toSeconds());
    }
    sideTasks.forEach(SideTask::close);
  }

  private StreamThreadExceptionResponse decide(Throwable thrown) {
    if (Failure.of(thrown) == Failure.TRANSIENT) {
      Duration wait = backoff.next();
      metrics.countBackoff(Failure.isOfRegistry(thrown) ? "registry" : "broker");
      LOGGER.warn(
          "{}: transient failure, retrying in {} ms: {}", name, wait.toMillis(), thrown.toString());
      return stopsWithin(wait)
          ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
          : StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    String sentence =
        "%s stops, because it could not go on: %s".formatted(name, Causes.rootOf(thrown));
    LOGGER.error(sentence, thrown);
    failure.compareAndSet(null, sentence);
    onFailure.get().accept(sentence);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private Properties withMetrics(Properties properties) {
    Properties all = new Properties();
    all.putAll(properties);
    all.put(ServiceMetrics.PROPERTY, metrics);
    return all;
  }

  private boolean stopsWithin(Duration wait) {
    try {
      return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
