package tidings.cli.kafkatopics;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.runtime.process.Logging;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.Namespace;
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
    @Option(
        names = "--bootstrap",
        required = true,
        paramLabel = "HOST:PORT",
        description = "Brokers to ask first.")
    private String bootstrap;

    @Option(
        names = "--namespace",
        defaultValue = "",
        paramLabel = "NAME",
        description = "Prefix of the topics.")
    private String namespace;

    @Option(
        names = "--partitions",
        defaultValue = "4",
        paramLabel = "N",
        description = "Default: ${DEFAULT-VALUE}.")
    private int partitions;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Create() {}

    @Override
    public Integer call() throws InterruptedException {
      Logging.off();
      try {
        List<String> created =
            TopicCreator.createMissing(bootstrap, new Namespace(namespace), partitions);
        created.forEach(System.out::println);
        System.out.printf("%d topics created%n", created.size());
        return 0;
      } catch (IllegalArgumentException
          | IllegalStateException
          | org.apache.kafka.common.KafkaException e) {
        System.err.println("tidings kafka-topics: " + e.getMessage());
        return 1;
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
