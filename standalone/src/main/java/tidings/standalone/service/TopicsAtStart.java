package tidings.standalone.service;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.failure.Failure;
import tidings.runtime.health.Health;
import tidings.runtime.health.HealthBoard;
import tidings.runtime.service.Backoff;
import tidings.runtime.service.StreamsSettings;
import tidings.standalone.pipeline.TopicCreator;

/** Creates the missing topics, and waits for a broker that is not there yet. */
public final class TopicsAtStart {
  private static final Logger LOGGER = LoggerFactory.getLogger(TopicsAtStart.class);

  /** The name of this part of a process. */
  public static final String PART = "topics";

  private TopicsAtStart() {}

  /**
   * Creates them.
   *
   * @throws IOException with a sentence for people, if waiting does not help
   */
  public static void create(String service, StreamsSettings settings, HealthBoard board)
      throws IOException, InterruptedException {
    Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));
    board.put(PART, () -> Health.waiting("the broker is asked for its topics"));
    while (!created(service, settings, board, backoff)) {
      board.put(PART, () -> Health.waiting("the broker is asked again for its topics"));
    }
    board.put(PART, Health::serving);
  }

  private static boolean created(
      String service, StreamsSettings settings, HealthBoard board, Backoff backoff)
      throws IOException, InterruptedException {
    try {
      List<String> created =
          TopicCreator.createMissing(
              settings.bootstrapServers(),
              settings.namespace(),
              settings.partitions(),
              settings.clientProperties());
      LOGGER.info("{} found its topics; {} were missing", service, created.size());
      return true;
    } catch (IllegalStateException | KafkaException e) {
      if (!mayPass(e)) {
        throw new IOException(sentence(e), e);
      }
      Duration wait = backoff.next();
      String sentence =
          "the broker at %s does not answer: %s"
              .formatted(settings.bootstrapServers(), sentence(e));
      LOGGER.warn("{} tries again in {} ms: {}", service, wait.toMillis(), sentence);
      board.put(PART, () -> Health.waiting(sentence));
      rest(wait);
      return false;
    }
  }

  /** A container's name cannot be resolved before it runs. */
  private static boolean mayPass(RuntimeException e) {
    return Failure.of(e) == Failure.TRANSIENT || root(e).contains("No resolvable bootstrap urls");
  }

  private static String sentence(RuntimeException e) {
    return e instanceof IllegalStateException && e.getCause() == null
        ? String.valueOf(e.getMessage())
        : root(e);
  }

  private static String root(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  private static void rest(Duration wait) throws InterruptedException {
    TimeUnit.NANOSECONDS.timedJoin(Thread.currentThread(), wait.toNanos());
  }
}
