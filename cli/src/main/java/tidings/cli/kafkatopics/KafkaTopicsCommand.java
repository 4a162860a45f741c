package tidings.cli.kafkatopics;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.cli.command.KafkaOptions;
import tidings.cli.command.PartitionsOption;
import tidings.runtime.process.Logging;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/** {@code tidings kafka-topics}: what flows where, in which schema; and the topics themselves. */
@Command(
    name = "kafka-topics",
    mixinStandardHelpOptions = true,
    description = "Lists the Kafka topics of Tidings, creates them, or prints a schema.",
    subcommands = {
      KafkaTopicsCommand.ListTopics.class,
      KafkaTopicsCommand.Create.class,
      KafkaTopicsCommand.Schema.class
    })
public final class KafkaTopicsCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return new ListTopics().call();
  }

  /** Lists the catalogue. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the topics in the order data flows.")
  static final class ListTopics implements Callable<Integer> {
    @Override
    public Integer call() {
      System.out.printf("%-24s %-16s %-31s%n", "TOPIC", "VALUE", "KEY");
      for (Topic<?> topic : NewsTopics.all()) {
        System.out.printf(
            "%-24s %-16s %-31s%n", topic.name(), topic.value().getSimpleName(), topic.key());
      }
      for (String service : NewsTopics.SERVICES) {
        System.out.printf(
            "%-24s %-16s %-31s%n",
            NewsTopics.deadLetters(service), "original bytes", "original key");
      }
      return 0;
    }
  }

  /** Creates what is missing. */
  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Creates the topics that are missing.")
  static final class Create implements Callable<Integer> {
    @Mixin private KafkaOptions kafka;

    @Mixin private PartitionsOption partitions;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Create() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
      Logging.off();
      try {
        List<String> created =
            TopicCreator.createMissing(
                kafka.bootstrapServers(),
                kafka.namespace(),
                partitions.number(),
                kafka.clientProperties());
        created.forEach(System.out::println);
        System.out.printf("%d topics created%n", created.size());
        return 0;
      } catch (IllegalStateException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  /** Prints a schema. */
  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description = "Prints the Avro schema of a topic's values.")
  static final class Schema implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", description = "Name of the topic.")
    private String name;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Schema() {}

    @Override
    public Integer call() {
      return NewsTopics.named(name)
          .map(
              topic -> {
                System.out.println(topic.schema().toString(true));
                return 0;
              })
          .orElseGet(
              () -> {
                System.err.printf(
                    "tidings kafka-topics: there is no topic '%s'; 'kafka-topics list' names them%n",
                    name);
                return 2;
              });
    }
  }
}
