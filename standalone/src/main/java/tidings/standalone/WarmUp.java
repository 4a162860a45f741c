package tidings.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tidings.news.SentimentSummary;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.TopicTrend;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.standalone.broker.EmbeddedBroker;
import tidings.standalone.output.JsonRecords;
import tidings.standalone.pipeline.TopicCreator;
import tidings.standalone.pipeline.TopicReader;
import tidings.standalone.registry.RegistryServer;
import tidings.standalone.terminal.Colours;
import tidings.standalone.terminal.RollingSummaries;
import tidings.standalone.terminal.SummaryTable;
import tidings.standalone.terminal.TerminalSize;

/**
 * Uses once what every run uses, so that the launcher can have Java write down the classes that
 * takes (-XX:ArchiveClassesAtExit): the next starts need not find, parse and verify them again. A
 * class that is missing here is loaded as ever.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUp implements Callable<Integer> {
  private static final String VIEW = "24h";

  @Parameters(paramLabel = "DIR", description = "Directory to work in, deleted afterwards.")
  private Path directory;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Logging.toFile(directory.resolve("log"));
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        RegistryServer registry = RegistryServer.start(directory.resolve("schemas.jsonl"), 0)) {
      TopicCreator.createMissing(broker.bootstrapServers(), Namespace.LIVE, 1);
      Serde<TopicSummary> serde = RegistrySerdes.at(registry.url()).of(NewsTopics.SUMMARIES);
      produce(broker.bootstrapServers(), serde);
      RollingSummaries summaries = new RollingSummaries(VIEW);
      TopicReader.readAll(
          broker.bootstrapServers(),
          NewsTopics.SUMMARIES.in(Namespace.LIVE),
          serde.deserializer(),
          record -> summaries.put(record.value()));
      show(summaries.inOrder());
    }
    delete(directory);
    return 0;
  }

  private static void produce(String bootstrapServers, Serde<TopicSummary> serde) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "warm-up");
    try (KafkaProducer<String, TopicSummary> producer =
        new KafkaProducer<>(settings, new StringSerializer(), serde.serializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(
          new ProducerRecord<>(NewsTopics.SUMMARIES.in(Namespace.LIVE), "all/" + VIEW, summary()));
      producer.commitTransaction();
    }
  }

  private static void show(List<TopicSummary> summaries) {
    SummaryTable table = new SummaryTable(ZoneOffset.UTC, Colours.NONE);
    table.render(summaries, TerminalSize.USUAL).forEach(System.out::println);
    summaries.forEach(summary -> System.out.println(JsonRecords.complete().toJson(summary)));
  }

  private static TopicSummary summary() {
    return TopicSummary.newBuilder()
        .setTopic("all")
        .setView(VIEW)
        .setStart(Instant.EPOCH)
        .setEnd(Instant.EPOCH)
        .setStatus(SummaryStatus.ROLLING)
        .setSentiment(SentimentSummary.newBuilder().build())
        .setTrend(TopicTrend.newBuilder().build())
        .build();
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> inside = Files.walk(directory)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
