package tidings.cli.sources;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import tidings.news.SourceStatus;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** Reports the health of every source, from Connect and from news.source-status. */
public final class SourceReports {
  private static final int MAX_ANSWER_MILLIS = 15_000;

  private final SourcesClient client;
  private final Map<String, String> kafka;
  private final RegistrySerdes serdes;
  private final String topic;

  /**
   * Makes reports of the sources of one namespace.
   *
   * @param kafka properties of Kafka's clients, {@code bootstrap.servers} at least
   */
  public SourceReports(
      SourcesClient client, Map<String, String> kafka, RegistrySerdes serdes, Namespace namespace) {
    this.client = client;
    this.kafka = Map.copyOf(kafka);
    this.serdes = serdes;
    this.topic = NewsTopics.SOURCE_STATUS.in(namespace);
  }

  /**
   * Returns how every source is now, in the order of their names.
   *
   * @throws IOException with a user-facing message, if Connect, Kafka or the registry do not answer
   */
  public List<SourceReport> look(Instant now) throws IOException, InterruptedException {
    List<SourceState> states = client.status();
    Map<String, ConsumerRecord<String, SourceStatus>> statuses = statuses();
    return states.stream().map(state -> report(state, statuses.get(state.name()), now)).toList();
  }

  private static SourceReport report(
      SourceState state, @Nullable ConsumerRecord<String, SourceStatus> status, Instant now) {
    return status == null
        ? SourceReport.of(state, null, Instant.EPOCH, now)
        : SourceReport.of(state, status.value(), Instant.ofEpochMilli(status.timestamp()), now);
  }

  private Map<String, ConsumerRecord<String, SourceStatus>> statuses()
      throws IOException, InterruptedException {
    awaitTopic();
    Map<String, ConsumerRecord<String, SourceStatus>> statuses = new HashMap<>();
    try {
      TopicReader.<SourceStatus, RuntimeException>readAll(
          kafka,
          topic,
          serdes.of(NewsTopics.SOURCE_STATUS).deserializer(),
          record -> statuses.put(record.key(), record));
    } catch (KafkaException e) {
      throw new IOException(
          "%s cannot be read at %s: %s; --registry says where the registry is"
              .formatted(topic, brokers(), e.getMessage()),
          e);
    }
    return statuses;
  }

  /** A consumer would wait for a minute before it says that nobody is there. */
  private void awaitTopic() throws IOException, InterruptedException {
    Map<String, Object> patient = new HashMap<>(kafka);
    patient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MAX_ANSWER_MILLIS);
    patient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MAX_ANSWER_MILLIS);
    try (Admin admin = Admin.create(patient)) {
      admin.describeTopics(List.of(topic)).allTopicNames().get();
    } catch (ExecutionException | KafkaException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "%s cannot be found at %s: %s; --bootstrap says where Kafka is"
              .formatted(topic, brokers(), cause.getMessage()),
          e);
    }
  }

  private String brokers() {
    return String.valueOf(kafka.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
  }
}
