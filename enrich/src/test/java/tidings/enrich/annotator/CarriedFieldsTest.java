package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.schemas.TrustedRecords;

class CarriedFieldsTest {
  private static final Schema ARTICLE = Article.getClassSchema();

  /** Articles with a value by chance in every field. */
  static Stream<Article> articles() {
    TrustedRecords.trust();
    return StreamSupport.stream(new RandomData(ARTICLE, 20, 1L).spliterator(), false)
        .map(CarriedFieldsTest::article);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void shouldCarryEveryFieldOfTheArticle(Article article) {
    EnrichedArticle enriched = CarriedFields.of(article).build();

    assertThat(ARTICLE.getFields())
        .allSatisfy(
            field -> assertThat(enriched.get(field.name())).isEqualTo(article.get(field.pos())));
  }

  @Test
  void shouldLeaveTheOtherFieldsToAnnotators() {
    assertThat(EnrichedArticle.getClassSchema().getFields())
        .extracting(Schema.Field::name)
        .filteredOn(name -> ARTICLE.getField(name) == null)
        .containsExactlyInAnyOrder(
            "languageConfidence",
            "sentences",
            "entities",
            "quotes",
            "sentiment",
            "topics",
            "annotators");
  }

  private static Article article(Object generic) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
      new GenericDatumWriter<>(ARTICLE).write(generic, encoder);
      return new SpecificDatumReader<>(Article.class)
          .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
