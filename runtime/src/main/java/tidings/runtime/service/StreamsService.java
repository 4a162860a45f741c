package tidings.runtime.service;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.failure.Failure;

/** A running topology: started, watched, stopped. */
public final class StreamsService implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(StreamsService.class);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  private final String name;
  private final KafkaStreams streams;
  private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
  private final List<Companion> companions = new ArrayList<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtomicReference<Consumer<String>> onFailure = new AtomicReference<>(sentence -> {});

  /** Makes a service; nothing runs before {@link #start}. */
  public StreamsService(String name, Topology topology, Properties properties) {
    this.name = name;
    this.streams = new KafkaStreams(topology, new StreamsConfig(properties));
    streams.setUncaughtExceptionHandler(this::decide);
    streams.setStateListener(
        (now, before) -> {
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
  public StreamsService with(Companion companion) {
    companions.add(companion);
    return this;
  }

  /** Starts; returns at once. */
  public void start() {
    companions.forEach(Companion::start);
    streams.start();
  }

  /** Stops: finishes the records at hand, commits, leaves. Waits up to 30 s. */
  @Override
  public void close() {
    stopping.countDown();
    if (!streams.close(CLOSE_TIMEOUT)) {
      LOGGER.warn(
          "{} did not stop within {} s; what it had not committed will be done again",
          name,
          CLOSE_TIMEOUT.toSeconds());
    }
    companions.forEach(Companion::close);
  }

  private StreamThreadExceptionResponse decide(Throwable thrown) {
    if (Failure.of(thrown) == Failure.TRANSIENT) {
      Duration wait = backoff.next();
      LOGGER.warn(
          "{} retries in {} ms, because of what may pass: {}",
          name,
          wait.toMillis(),
          thrown.toString());
      return stopsWithin(wait)
          ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
          : StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    String sentence = "%s stops, because it could not go on: %s".formatted(name, rootOf(thrown));
    LOGGER.error(sentence, thrown);
    onFailure.get().accept(sentence);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private boolean stopsWithin(Duration wait) {
    try {
      return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    return root;
  }
}
