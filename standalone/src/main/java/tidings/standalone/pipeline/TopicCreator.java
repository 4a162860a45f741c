package tidings.standalone.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
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
    try (Admin admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                // A broker that does not answer by then is not there.
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000))) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing =
          wanted(namespace, partitions).stream()
              .filter(topic -> !existing.contains(topic.name()))
              .toList();
      admin.createTopics(missing).all().get();
      return missing.stream().map(NewTopic::name).toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "topics cannot be created at " + bootstrapServers + ": " + e.getCause(), e);
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
