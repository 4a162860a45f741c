package tidings.cli.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.registry.RegistryServer;
import tidings.news.Article;
import tidings.news.Origin;
import tidings.runtime.tick.Tick;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** A service, a broker and a registry, over real sockets. */
class ServiceProcessTest {
  private static final Instant SEEN = Instant.parse("2026-03-01T08:00:00Z");
  @TempDir Path directory;

  @Test
  void shouldServeOnceTheBrokerIsThere() throws Exception {
    int brokerPort = LivingService.freePort();
    try (RegistryServer registry = RegistryServer.start(directory.resolve("registry"), 0);
        LivingService enrich =
            LivingService.of(EnrichCommand.process(), settings("1", brokerPort, registry))) {
      enrich.door().await("/health/live", answer -> answer.statusCode() == 200);
      HttpResponse<String> before = enrich.door().get("/health/ready");

      try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), brokerPort)) {
        enrich.door().await("/health/ready", answer -> answer.statusCode() == 200);
        produce(broker, registry, "fennick", 10);
        String metrics =
            enrich
                .door()
                .await("/metrics", answer -> answer.body().contains("outcome=\"annotated\""))
                .body();

        assertThat(before.statusCode()).isEqualTo(503);
        assertThat(before.body()).contains("\"topics\"", "\"streams\"", "it has not started yet");
        assertThat(metrics)
            .contains(
                "tidings_articles_total{outcome=\"annotated\",partition=\"0\",service=\"enrich\",step=\"annotate\"} 10.0")
            .contains("tidings_watermark_lag_seconds{partition=\"0\"")
            .contains("tidings_serving{part=\"streams\"} 1.0")
            .contains("kafka_stream_")
            .contains("jvm_memory_used_bytes", "process_uptime_seconds", "jvm_gc_");
        assertThat(enrich.stop()).isEqualTo("stopped");
      }
    }
  }

  @Test
  void shouldShareTheWorkOfTwoInstances() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        RegistryServer registry = RegistryServer.start(directory.resolve("registry"), 0)) {
      int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
      // Both create the topics at the same moment.
      try (LivingService one =
              LivingService.of(EnrichCommand.process(), settings("1", port, registry));
          LivingService two =
              LivingService.of(EnrichCommand.process(), settings("2", port, registry))) {
        one.door().await("/health/ready", answer -> answer.statusCode() == 200);
        two.door().await("/health/ready", answer -> answer.statusCode() == 200);

        HttpResponse<String> ofOne =
            one.door().await("/metrics", answer -> tasks(answer.body()) == 1);
        HttpResponse<String> ofTwo =
            two.door().await("/metrics", answer -> tasks(answer.body()) == 1);

        assertThat(ofOne.body().contains("lag_seconds{partition=\"0\""))
            .isNotEqualTo(ofTwo.body().contains("lag_seconds{partition=\"0\""));
      }
    }
  }

  @Test
  void shouldSayWhatIsWrongWithTheTopics() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        RegistryServer registry = RegistryServer.start(directory.resolve("registry"), 0)) {
      int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
      Map<String, String> four = new java.util.TreeMap<>(settings("2", port, registry));
      four.put("partitions", "4");
      try (LivingService two =
          LivingService.of(EnrichCommand.process(), settings("1", port, registry))) {
        two.door().await("/health/ready", answer -> answer.statusCode() == 200);
      }

      LivingService other = LivingService.of(EnrichCommand.process(), four);

      assertThat(other.end()).startsWith("failed: topic news.").contains("has 2 partitions");
    }
  }

  private Map<String, String> settings(String instance, int brokerPort, RegistryServer registry) {
    return Map.of(
        "bootstrap-servers",
        "127.0.0.1:" + brokerPort,
        "registry-url",
        registry.url(),
        "state-directory",
        directory.resolve("stores-" + instance).toString(),
        "instance",
        instance,
        "partitions",
        "2",
        "kafka.producer.max.in.flight.requests.per.connection",
        "1");
  }

  private static long tasks(String metrics) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("tidings_watermark_lag_seconds{"))
        .count();
  }

  private static void produce(
      EmbeddedBroker broker, RegistryServer registry, String source, int articles) {
    Serializer<Article> values =
        RegistrySerdes.at(registry.url()).of(NewsTopics.ARTICLES).serializer();
    try (KafkaProducer<String, Article> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            values)) {
      String topic = NewsTopics.ARTICLES.name();
      long now = SEEN.toEpochMilli();
      for (int n = 0; n < articles; n++) {
        producer.send(new ProducerRecord<>(topic, 0, now, source + n, article(source + n)));
      }
      Tick tick = new Tick(0, 1, now);
      producer.send(new ProducerRecord<>(topic, 0, now, Tick.KEY, null, tick.headers()));
    }
  }

  private static Article article(String id) {
    return Article.newBuilder()
        .setId(id)
        .setTitle("Geese of Norrane")
        .setText("The geese of Norrane belong to nobody, said Mara Lindqvist.")
        .setFirstSeen(SEEN)
        .setObserved(SEEN)
        .setCountedAt(SEEN)
        .setOrigin(Origin.newBuilder().build())
        .build();
  }
}
