import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * Prints a few decoded records of each topic and ends. With Tidings' jars:
 *
 * <pre>java -cp cli/target/tidings.jar examples/consumers/java/ReadNews.java</pre>
 *
 * Elsewhere it needs kafka-clients and io.confluent:kafka-avro-serializer.
 */
public final class ReadNews {
  private static final int MOST = 3;
  private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();

  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    String prefix = environment.getOrDefault("PREFIX", "");
    List<String> topics =
        List.of(prefix + "news.topic-summaries", prefix + "news.stories", prefix + "news.enriched");
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", environment.getOrDefault("BOOTSTRAP", "127.0.0.1:9092"),
            "schema.registry.url", environment.getOrDefault("REGISTRY", "http://127.0.0.1:8081"),
            "group.id", "tidings-example-" + ProcessHandle.current().pid(),
            "auto.offset.reset", "earliest",
            "enable.auto.commit", false,
            "isolation.level", "read_committed",
            "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
            "value.deserializer", "io.confluent.kafka.serializers.KafkaAvroDeserializer");
    Map<String, Integer> printed = new HashMap<>();
    topics.forEach(topic -> printed.put(topic, 0));
    try (KafkaConsumer<String, GenericRecord> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(topics);
      long start = System.nanoTime();
      while (printed.values().stream().anyMatch(n -> n < MOST)
          && System.nanoTime() - start < LONGEST_NANOS) {
        for (ConsumerRecord<String, GenericRecord> record :
            consumer.poll(Duration.ofSeconds(1))) {
          // A tick on an inner topic, or a tombstone on a compacted one: not a record.
          if (record.value() != null && printed.merge(record.topic(), 1, Integer::sum) <= MOST) {
            System.out.printf("%s %s: %s%n", record.topic(), record.key(), summary(record));
          }
        }
      }
    }
    if (printed.containsValue(0)) {
      System.err.println("nothing decoded from some of these: " + printed);
      System.exit(1);
    }
  }

  private static String summary(ConsumerRecord<String, GenericRecord> record) {
    GenericRecord value = record.value();
    if (record.topic().endsWith("topic-summaries")) {
      return "%s articles, %s reports, %s stories"
          .formatted(value.get("articles"), value.get("reports"), value.get("stories"));
    }
    if (record.topic().endsWith("stories")) {
      return "%s reports: %s".formatted(value.get("reports"), value.get("headline"));
    }
    return "%s, topics %s".formatted(value.get("title"), value.get("topics"));
  }
}
