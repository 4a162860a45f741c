package tidings.cli.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.pipeline.ArchivePipeline;
import tidings.cli.pipeline.PipelineSettings;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;
import tidings.news.TopicSummary;
import tidings.runtime.tick.TickPartitioner;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/**
 * How long after an article's append to news.raw a reader of committed records has a rolling
 * summary that counts it, with all services in this JVM and two of four partitions silent.
 *
 * <pre>
 *   mvn -pl cli -am test -Dtest=LiveLatency -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtidings.rate=20 -Dtidings.seconds=60
 * </pre>
 */
class LiveLatency {
  private static final int PARTITIONS = 4;
  private static final int RATE = Integer.getInteger("tidings.rate", 20);
  private static final int SECONDS = Integer.getInteger("tidings.seconds", 60);
  private static final int WARM_UP_SECONDS = 15;
  private static final String[] SYLLABLES =
      "ba ken dor mi sul tra ven ox lim pa rud gal eth no zir com".split(" ");

  private final Random random = new Random(1);
  private final Queue<Long> appended = new ConcurrentLinkedQueue<>();

  /** Articles that a summary counts → when it was received first. */
  private final TreeMap<Integer, Long> received = new TreeMap<>();

  @TempDir Path folder;

  @Test
  void measure() throws Exception {
    PipelineSettings settings =
        new PipelineSettings(
            folder,
            PipelineSettings.Kafka.EMBEDDED,
            Namespace.LIVE,
            PipelineSettings.Scale.alone(PARTITIONS, 1),
            new PipelineSettings.Pace(
                Duration.ofMillis(Integer.getInteger("tidings.commit", 100)),
                Duration.ofMillis(Integer.getInteger("tidings.publish", 250))),
            null,
            Map.of());
    try (ArchivePipeline pipeline = ArchivePipeline.start(settings);
        KafkaProducer<String, RawArticle> producer = producer(pipeline);
        KafkaConsumer<String, TopicSummary> consumer = consumer(pipeline)) {
      long start = System.nanoTime();
      long cpu = cpuMillis();
      int articles = RATE * (WARM_UP_SECONDS + SECONDS);
      for (int n = 0; n < articles; n++) {
        send(producer, n);
        long next = start + (n + 1) * 1_000_000_000L / RATE;
        do {
          take(consumer);
        } while (System.nanoTime() < next);
      }
      long busy = cpuMillis() - cpu;
      long give = System.nanoTime() + 20_000_000_000L;
      while (received.isEmpty() || received.lastKey() < articles && System.nanoTime() < give) {
        take(consumer);
      }
      report(articles, busy);
      idle();
    }
  }

  private void send(KafkaProducer<String, RawArticle> producer, int n) {
    String id = idInTheFirstTwoPartitions(n);
    String key = "outlet.example|" + id;
    producer.send(
        new ProducerRecord<>(
            NewsTopics.RAW.name(), TickPartitioner.partition(key, PARTITIONS), key, article(id)),
        (metadata, failure) -> appended.add(metadata.timestamp()));
  }

  private static String idInTheFirstTwoPartitions(int n) {
    int attempt = 0;
    while (TickPartitioner.partition("outlet.example|" + n + "-" + attempt, PARTITIONS) > 1) {
      attempt++;
    }
    return n + "-" + attempt;
  }

  private RawArticle article(String id) {
    String words =
        random
            .ints(120, 0, 400)
            .mapToObj(n -> SYLLABLES[n % 16] + SYLLABLES[n / 16 % 16] + SYLLABLES[n % 7])
            .collect(Collectors.joining(" "));
    return RawArticle.newBuilder()
        .setSource("outlet.example")
        .setId(id)
        .setTitle("Report " + id + " from " + words.substring(0, 12))
        .setContentType(ContentType.TEXT)
        .setContent("The Harbour Board met Ina Torvald. " + words + ".")
        .setOrigin(Origin.newBuilder().build())
        .build();
  }

  private void take(KafkaConsumer<String, TopicSummary> consumer) {
    for (ConsumerRecord<String, TopicSummary> record : consumer.poll(Duration.ofMillis(5))) {
      if (record.key().equals("all/1h")) {
        received.putIfAbsent(record.value().getArticles(), System.currentTimeMillis());
      }
    }
  }

  private void report(int articles, long cpuMillis) {
    List<Long> times = new ArrayList<>(appended);
    times.sort(null);
    List<Long> latencies = new ArrayList<>();
    for (int n = WARM_UP_SECONDS * RATE; n < articles; n++) {
      Map.Entry<Integer, Long> first = received.ceilingEntry(n + 1);
      latencies.add(first == null ? Long.MAX_VALUE : first.getValue() - times.get(n));
    }
    latencies.sort(null);
    System.out.printf(
        "%d articles at %d/s: p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms; CPU %.0f %% of a"
            + " core%n",
        latencies.size(),
        RATE,
        at(latencies, 50),
        at(latencies, 95),
        at(latencies, 99),
        latencies.get(latencies.size() - 1),
        cpuMillis / 10.0 / (WARM_UP_SECONDS + SECONDS));
  }

  private static void idle() {
    long cpu = cpuMillis();
    LockSupport.parkNanos(15_000_000_000L);
    System.gc();
    Runtime java = Runtime.getRuntime();
    System.out.printf(
        "idle: CPU %.0f %% of a core; heap %d MB%n",
        (cpuMillis() - cpu) / 150.0, (java.totalMemory() - java.freeMemory()) >> 20);
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static long cpuMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static KafkaProducer<String, RawArticle> producer(ArchivePipeline pipeline) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", pipeline.bootstrapServers(), "linger.ms", "0"),
        new StringSerializer(),
        pipeline.serdes().of(NewsTopics.RAW).serializer());
  }

  private static KafkaConsumer<String, TopicSummary> consumer(ArchivePipeline pipeline) {
    KafkaConsumer<String, TopicSummary> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                pipeline.bootstrapServers(),
                "group.id",
                "dashboard",
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed"),
            new StringDeserializer(),
            pipeline.serdes().of(NewsTopics.SUMMARIES).deserializer());
    consumer.subscribe(List.of(NewsTopics.SUMMARIES.name()));
    return consumer;
  }
}
