package tidings.cli.deadletters;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.ItemKey;
import tidings.news.Article;
import tidings.news.ContentType;
import tidings.news.EnrichedArticle;
import tidings.news.Origin;
import tidings.news.RawArticle;
import tidings.news.Span;
import tidings.news.Story;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/**
 * Records of one input topic: good ones, and some that are well written and make no sense.
 *
 * @param <V> their type
 */
final class Samples {
  private final String service;
  private final String prefix;
  private final String topic;
  private final Serializer<SpecificRecord> serializer;
  private final KafkaAvroSerializer anything;
  private final IntFunction<SpecificRecord> good;
  private final IntFunction<SpecificRecord> refused;

  @SuppressWarnings("unchecked") // a serializer of Avro takes every record
  private Samples(
      String service,
      String prefix,
      Topic<?> topic,
      Namespace namespace,
      String registryUrl,
      IntFunction<SpecificRecord> good,
      IntFunction<SpecificRecord> refused) {
    this.service = service;
    this.prefix = prefix;
    this.topic = topic.in(namespace);
    this.serializer =
        (Serializer<SpecificRecord>)
            (Serializer<?>) RegistrySerdes.at(registryUrl).of(topic).serializer();
    this.anything = new KafkaAvroSerializer();
    anything.configure(Map.of("schema.registry.url", registryUrl), false);
    this.good = good;
    this.refused = refused;
  }

  static List<Samples> all(Namespace namespace, String registryUrl) {
    return List.of(
        new Samples(
            "ingest",
            "raw-",
            NewsTopics.RAW,
            namespace,
            registryUrl,
            n -> raw("raw-" + n, text(n)),
            n -> n % 2 == 0 ? raw("raw-" + n, " ") : raw(null, text(n))),
        new Samples(
            "enrich",
            "article-",
            NewsTopics.ARTICLES,
            namespace,
            registryUrl,
            n -> article("article-" + n, text(n)),
            n -> article(" ", text(n))),
        new Samples(
            "aggregate",
            "enriched-",
            NewsTopics.ENRICHED,
            namespace,
            registryUrl,
            n -> enriched("enriched-" + n).build(),
            Samples::senseless));
  }

  /** Returns the name of the service that reads them. */
  String service() {
    return service;
  }

  String topic() {
    return topic;
  }

  /** Returns the key of a good one. */
  String key(int n) {
    return prefix + n;
  }

  /** Returns the id under which a good one comes out. */
  String id(int n) {
    return prefix.equals("raw-") ? ItemKey.articleId("unknown|" + key(n)) : key(n);
  }

  /** The record that has its number as its id. */
  byte[] good(int n) {
    return serializer.serialize(topic, good.apply(n));
  }

  byte[] refused(int n) {
    return serializer.serialize(topic, refused.apply(n));
  }

  byte[] otherRecord() {
    return anything.serialize("poison-story", Story.newBuilder().setId("s").build());
  }

  byte[] text(String text) {
    return anything.serialize("poison-text", text);
  }

  private static String text(int n) {
    return "In the town of Orlen, house number %d was painted green on Monday by its owner."
        .formatted(n);
  }

  private static RawArticle raw(@Nullable String id, String content) {
    return RawArticle.newBuilder()
        .setId(id)
        .setContent(content)
        .setContentType(ContentType.TEXT)
        .setOrigin(Origin.newBuilder().build())
        .build();
  }

  private static Article article(String id, String text) {
    Instant time = Instant.ofEpochMilli(Letters.TIME);
    return Article.newBuilder()
        .setId(id)
        .setTitle("A house is painted")
        .setText(text)
        .setFirstSeen(time)
        .setObserved(time)
        .setCountedAt(time)
        .setOrigin(Origin.newBuilder().build())
        .build();
  }

  private static EnrichedArticle.Builder enriched(String id) {
    Instant time = Instant.ofEpochMilli(Letters.TIME);
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setTitle("A house is painted")
        .setText("In Orlen, a house was painted.")
        .setFirstSeen(time)
        .setObserved(time)
        .setCountedAt(time)
        .setOrigin(Origin.newBuilder().build());
  }

  private static SpecificRecord senseless(int n) {
    EnrichedArticle.Builder article = enriched("enriched-" + n);
    return switch (n % 4) {
      case 0 -> article.setSentences(List.of(new Span(5, 5000))).build();
      case 1 -> article.setSentences(List.of(new Span(-3, 5))).build();
      case 2 -> article.setObserved(Instant.ofEpochMilli(-1)).build();
      default -> article.setCountedAt(Instant.ofEpochMilli(Long.MAX_VALUE)).build();
    };
  }
}
