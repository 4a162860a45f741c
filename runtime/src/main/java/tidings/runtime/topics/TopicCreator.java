package tidings.runtime.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** Creates the topics of the catalogue, and those of dead letters, where they are missing. */
public final class TopicCreator {
  private TopicCreator() {}

  /**
   * Creates what is missing; what exists is left as it is.
   *
   * @return the names of the topics that were created
   */
  public static List<String> createMissing(
      String bootstrapServers, Namespace namespace, int partitions) throws InterruptedException {
    return createMissing(bootstrapServers, namespace, partitions, Map.of());
  }

  /**
   * Creates what is missing; what exists is left as it is, also where another process creates the
   * same at the same moment.
   *
   * @param clientProperties of the admin client; these win
   * @return the names of the topics that were missing
   * @throws IllegalStateException if they cannot be created, or if one is there with another number
   *     of partitions, which no service could then read
   */
  public static List<String> createMissing(
      String bootstrapServers,
      Namespace namespace,
      int partitions,
      Map<String, String> clientProperties)
      throws InterruptedException {
    Map<String, Object> properties = new HashMap<>();
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    // A broker that does not answer by then is not there.
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000);
    properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 3_000);
    properties.putAll(clientProperties);
    properties.keySet().retainAll(AdminClientConfig.configNames());
    Admin admin = Admin.create(properties);
    try {
      return createMissing(admin, wanted(namespace, partitions));
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "topics cannot be created at " + bootstrapServers + ": " + e.getCause(), e);
    } finally {
      // Otherwise an interruption waits for the answer that was not there in time.
      admin.close(Duration.ZERO);
    }
  }

  private static List<String> createMissing(Admin admin, List<NewTopic> wanted)
      throws ExecutionException, InterruptedException {
    Set<String> existing = admin.listTopics().names().get();
    List<NewTopic> missing =
        wanted.stream().filter(topic -> !existing.contains(topic.name())).toList();
    for (KafkaFuture<Void> creation : admin.createTopics(missing).values().values()) {
      awaitCreation(creation);
    }
    List<NewTopic> before =
        wanted.stream().filter(topic -> existing.contains(topic.name())).toList();
    checkPartitions(admin, before);
    return missing.stream().map(NewTopic::name).toList();
  }

  private static void awaitCreation(KafkaFuture<Void> creation)
      throws ExecutionException, InterruptedException {
    try {
      creation.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
      // Another process was quicker.
    }
  }

  /** A task waits for the ticks of as many senders as the settings say there are partitions. */
  private static void checkPartitions(Admin admin, List<NewTopic> wanted)
      throws ExecutionException, InterruptedException {
    Map<String, TopicDescription> found =
        admin.describeTopics(wanted.stream().map(NewTopic::name).toList()).allTopicNames().get();
    for (NewTopic topic : wanted) {
      TopicDescription there = found.get(topic.name());
      int partitions = there == null ? topic.numPartitions() : there.partitions().size();
      if (partitions != topic.numPartitions()) {
        throw new IllegalStateException(
            "topic %s has %d partitions, and the settings say %d: set partitions to what is there"
                .formatted(topic.name(), partitions, topic.numPartitions()));
      }
    }
  }

  private static List<NewTopic> wanted(Namespace namespace, int partitions) {
    List<NewTopic> topics = new ArrayList<>();
    for (Topic<?> topic : NewsTopics.all()) {
      topics.add(
          new NewTopic(topic.in(namespace), topic.partitions(partitions), (short) -1)
              .configs(topic.settings(namespace)));
    }
    for (String service : NewsTopics.SERVICES) {
      topics.add(deadLetters(service, namespace));
    }
    return topics;
  }

  private static NewTopic deadLetters(String service, Namespace namespace) {
    return new NewTopic(namespace.prefixed(NewsTopics.deadLetters(service)), 1, (short) -1)
        .configs(
            Map.of(
                "retention.ms",
                "-1",
                "max.message.bytes",
                Integer.toString(Topic.MAX_DEAD_LETTER_BYTES)));
  }
}
