package tidings.runtime.progress;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import tidings.news.Progress;
import tidings.runtime.failure.Causes;
import tidings.runtime.topics.FollowedTopic;
import tidings.runtime.topics.TopicFollower;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/**
 * Reads the progress topic from its start, in a thread of its own, onto a board. A record that
 * cannot be read fails the run: it may be the one that says that all is done.
 */
public final class ProgressReader implements AutoCloseable {
  private final TopicFollower follower;

  private ProgressReader(TopicFollower follower) {
    this.follower = follower;
  }

  /** Starts to read at a Kafka that needs no more than an address; the topic exists already. */
  public static ProgressReader start(
      String bootstrapServers, RegistrySerdes registry, Namespace namespace, ProgressBoard board) {
    return start(
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
        registry,
        namespace,
        board);
  }

  /**
   * Starts to read; the topic exists already.
   *
   * @param client properties of Kafka's clients, {@code bootstrap.servers} at least
   */
  public static ProgressReader start(
      Map<String, ?> client, RegistrySerdes registry, Namespace namespace, ProgressBoard board) {
    FollowedTopic topic =
        new FollowedTopic(
            NewsTopics.PROGRESS.in(namespace),
            FollowedTopic.ALL,
            new Poster(registry.of(NewsTopics.PROGRESS).deserializer(), board));
    return new ProgressReader(
        TopicFollower.start(
            "progress-reader", client, List.of(topic), cause -> board.fail(sentence(cause))));
  }

  /** Stops reading. */
  @Override
  public void close() {
    follower.close();
  }

  private static String sentence(Throwable cause) {
    return "the progress topic cannot be read: " + Causes.rootOf(cause);
  }

  private record Poster(Deserializer<Progress> values, ProgressBoard board)
      implements FollowedTopic.Visitor {
    @Override
    public void visit(ConsumerRecord<String, byte[]> record) {
      try {
        board.post(values.deserialize(record.topic(), record.value()));
      } catch (RuntimeException e) {
        board.fail(sentence(e));
        throw e;
      }
    }

    @Override
    public void close() {
      values.close();
    }
  }
}
