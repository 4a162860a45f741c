package tidings.cli.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tidings.cli.terminal.RollingSummaries;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;
import tidings.news.TopicSummary;
import tidings.runtime.failure.Causes;
import tidings.runtime.failure.RedriveHeaders;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.topics.FollowedTopic;
import tidings.runtime.topics.TopicFollower;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** The state of a run as its topics report it. Thread-safe: one thread reads, another shows. */
final class RunNews {
  /** Each source says how it is at least every minute. */
  private static final long STATUSES = 5_000;

  private static final long PROGRESS = 1_000;
  private static final long SUMMARIES = 2_000;

  private static final Comparator<SourceStatus> UNHEALTHY_FIRST =
      Comparator.comparing((SourceStatus status) -> status.getHealth() != SourceHealth.FAILING)
          .thenComparing(SourceStatus::getSource);

  private final StreamsSettings settings;
  private final ProgressBoard board = new ProgressBoard(Set.of());
  private final Map<String, SourceStatus> sources = new TreeMap<>();
  private final RollingSummaries summaries = new RollingSummaries("24h");
  private long deadLetters;

  RunNews(StreamsSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts to read; the topics exist already.
   *
   * @param onFailure is told in a sentence if the reading ends by itself: what is shown then stays
   *     as it was
   */
  TopicFollower follow(Consumer<String> onFailure) {
    List<FollowedTopic> topics = new ArrayList<>();
    topics.add(values(NewsTopics.PROGRESS, PROGRESS, board::post));
    topics.add(values(NewsTopics.SOURCE_STATUS, STATUSES, this::take));
    topics.add(values(NewsTopics.SUMMARIES, SUMMARIES, this::take));
    for (String service : NewsTopics.SERVICES) {
      String topic = settings.namespace().prefixed(NewsTopics.deadLetters(service));
      topics.add(new FollowedTopic(topic, 0, this::takeDeadLetter));
    }
    return TopicFollower.start(
        "status-reader",
        settings.kafkaClient(),
        topics,
        cause -> onFailure.accept("the status cannot be read: " + Causes.rootOf(cause)));
  }

  /** Returns how far the services are. */
  ProgressBoard board() {
    return board;
  }

  /** Returns the sources that said something; those that fail first. */
  synchronized List<SourceStatus> sources() {
    return sources.values().stream().sorted(UNHEALTHY_FIRST).toList();
  }

  /** Returns the rolling summaries, {@code all} first. */
  synchronized List<TopicSummary> summaries() {
    return summaries.inOrder();
  }

  /** Returns how many dead letters came since the run started. */
  synchronized long deadLetters() {
    return deadLetters;
  }

  private synchronized void take(SourceStatus status) {
    sources.put(status.getSource(), status);
  }

  private synchronized void take(TopicSummary summary) {
    summaries.put(summary);
  }

  private synchronized void takeDeadLetter(ConsumerRecord<String, byte[]> record) {
    if (!RedriveHeaders.isMarker(record.headers())) {
      deadLetters++;
    }
  }

  private <V extends SpecificRecord> FollowedTopic values(
      Topic<V> topic, long last, Consumer<V> taker) {
    return FollowedTopic.values(
        topic.in(settings.namespace()), last, settings.registry().of(topic).deserializer(), taker);
  }
}
