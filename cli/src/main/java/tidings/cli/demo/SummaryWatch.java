package tidings.cli.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.terminal.RollingSummaries;
import tidings.cli.terminal.SummaryDisplay;
import tidings.news.TopicSummary;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/**
 * Shows the rolling summaries as they come: a dashboard as anybody could write it, a consumer of
 * one topic.
 */
final class SummaryWatch implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(250);

  private final KafkaConsumer<String, TopicSummary> consumer;
  private final SummaryDisplay display;
  private final RollingSummaries summaries = new RollingSummaries("24h");
  private final Thread thread = new Thread(this::watch, "summary-watch");
  private volatile boolean closing;

  private SummaryWatch(KafkaConsumer<String, TopicSummary> consumer, SummaryDisplay display) {
    this.consumer = consumer;
    this.display = display;
  }

  static SummaryWatch start(ArchivePipeline pipeline, Namespace namespace, SummaryDisplay display) {
    KafkaConsumer<String, TopicSummary> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                pipeline.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            new StringDeserializer(),
            pipeline.serdes().of(NewsTopics.SUMMARIES).deserializer());
    String topic = NewsTopics.SUMMARIES.in(namespace);
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    SummaryWatch watch = new SummaryWatch(consumer, display);
    watch.thread.start();
    return watch;
  }

  /** Shows what is left and stops. */
  @Override
  public void close() throws InterruptedException {
    closing = true;
    thread.join();
  }

  private void watch() {
    try (consumer) {
      boolean last;
      do {
        last = closing;
        boolean changed = false;
        for (var record : consumer.poll(POLL)) {
          changed |= summaries.put(record.value());
        }
        if (changed) {
          display.show(summaries.inOrder());
        }
      } while (!last);
    }
  }
}
