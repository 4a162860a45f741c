package tidings.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import tidings.news.Article;
import tidings.news.DateOrigin;
import tidings.news.Origin;

class RegistrySerdesTest {
  private static final Article ARTICLE =
      Article.newBuilder()
          .setId("00112233445566778899aabbccddeeff")
          .setTitle("Harbour bridge opens")
          .setPublished(Instant.parse("2026-03-01T08:00:00Z"))
          .setPublishedOrigin(DateOrigin.FEED)
          .setFirstSeen(Instant.parse("2026-03-01T08:01:00Z"))
          .setObserved(Instant.parse("2026-03-01T08:01:00Z"))
          .setCountedAt(Instant.parse("2026-03-01T08:00:00Z"))
          .setOrigin(Origin.newBuilder().setFile("feed.xml").setPosition(3).build())
          .build();

  @Test
  void shouldReadWhatItWrote() {
    Serde<Article> serde = RegistrySerdes.at("mock://registry-serdes-test").of(NewsTopics.ARTICLES);

    byte[] bytes = serde.serializer().serialize("news.articles", ARTICLE);

    assertThat(bytes[0]).as("Confluent's wire format starts with a zero byte").isZero();
    assertThat(serde.deserializer().deserialize("news.articles", bytes)).isEqualTo(ARTICLE);
  }

  @Test
  void shouldPassNullAsNull() {
    Serde<Article> serde = RegistrySerdes.at("mock://registry-serdes-test").of(NewsTopics.ARTICLES);

    assertThat(serde.serializer().serialize("news.articles", null)).isNull();
    assertThat(serde.deserializer().deserialize("news.articles", null)).isNull();
  }
}
