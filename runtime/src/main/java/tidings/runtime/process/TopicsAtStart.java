package tidings.runtime.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.failure.Causes;
import tidings.runtime.failure.Failure;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.service.Backoff;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.topics.TopicCreator;

/** Creates the missing topics, and waits for a broker that is not there yet. */
public final class TopicsAtStart {
  private static final Logger LOGGER = LoggerFactory.getLogger(TopicsAtStart.class);

  /** The name of this part of a process. */
  public static final String PART = "topics";

  private TopicsAtStart() {}

  /**
   * Creates them.
   *
   * @param service who does it, for the log
   * @param onWait gets a user-facing message at each attempt, with the reason for the wait
   * @throws IOException with a user-facing message, if waiting does not help
   */
  public static void create(
      String service, StreamsSettings settings, HealthBoard board, Consumer<String> onWait)
      throws IOException, InterruptedException {
    Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));
    board.put(PART, () -> Health.waiting("the broker is asked for its topics"));
    Optional<String> failure = attempt(service, settings);
    while (failure.isPresent()) {
      Duration wait = backoff.next();
      String sentence = failure.get();
      board.put(PART, () -> Health.waiting(sentence));
      onWait.accept("%s; tried again in %d ms".formatted(sentence, wait.toMillis()));
      Sleep.sleep(wait);
      failure = attempt(service, settings);
    }
    board.put(PART, Health::serving);
  }

  /** Tries once; returns a transient failure, if there is one. */
  private static Optional<String> attempt(String service, StreamsSettings settings)
      throws IOException, InterruptedException {
    try {
      List<String> created =
          TopicCreator.createMissing(
              settings.bootstrapServers(),
              settings.namespace(),
              settings.partitions(),
              settings.clientProperties());
      LOGGER.info("{}: topics ready, {} created", service, created.size());
      return Optional.empty();
    } catch (IllegalStateException | KafkaException e) {
      if (!isTransient(e)) {
        throw new IOException(sentence(e), e);
      }
      return Optional.of(
          "the broker at %s does not answer: %s"
              .formatted(settings.bootstrapServers(), sentence(e)));
    }
  }

  /** A container's name cannot be resolved before it runs. */
  private static boolean isTransient(RuntimeException e) {
    return Failure.of(e) == Failure.TRANSIENT || root(e).contains("No resolvable bootstrap urls");
  }

  private static String sentence(RuntimeException e) {
    return e instanceof IllegalStateException && e.getCause() == null
        ? String.valueOf(e.getMessage())
        : root(e);
  }

  private static String root(Throwable thrown) {
    return String.valueOf(Causes.rootOf(thrown).getMessage());
  }
}
