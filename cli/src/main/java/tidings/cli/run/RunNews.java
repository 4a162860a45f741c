package tidings.cli.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import tidings.cli.run.TopicTail.Followed;
import tidings.cli.terminal.RollingSummaries;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;
import tidings.news.TopicSummary;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.service.StreamsSettings;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** What the topics say about the run. Thread-safe: one thread reads, another shows. */
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

  /** Returns what to read. */
  List<Followed> followed() {
    List<Followed> followed = new ArrayList<>();
    followed.add(follow(NewsTopics.PROGRESS, PROGRESS, board::post));
    followed.add(follow(NewsTopics.SOURCE_STATUS, STATUSES, this::take));
    followed.add(follow(NewsTopics.SUMMARIES, SUMMARIES, this::take));
    for (String service : NewsTopics.SERVICES) {
      String topic = settings.namespace().prefixed(NewsTopics.deadLetters(service));
      followed.add(new Followed(topic, 0, (name, value) -> countDeadLetter()));
    }
    return followed;
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

  private synchronized void countDeadLetter() {
    deadLetters++;
  }

  private <V extends SpecificRecord> Followed follow(
      Topic<V> topic, long before, java.util.function.Consumer<V> taker) {
    Deserializer<V> values = settings.registry().of(topic).deserializer();
    return new Followed(
        topic.in(settings.namespace()),
        before,
        (name, value) -> taker.accept(values.deserialize(name, value)));
  }
}
