package tidings.enrich.annotator;

import java.util.List;
import org.apache.avro.Schema;
import tidings.news.Article;
import tidings.news.EnrichedArticle;

/**
 * The fields that an enriched article takes over from the article as they are: all that the article
 * has, by name, so that a new one cannot be forgotten.
 */
final class CarriedFields {
  private static final List<Schema.Field> FIELDS = Article.getClassSchema().getFields();

  /** Position in the enriched article of each field. */
  private static final int[] POSITIONS =
      FIELDS.stream().mapToInt(CarriedFields::positionInEnriched).toArray();

  private CarriedFields() {}

  private static int positionInEnriched(Schema.Field field) {
    Schema.Field same = EnrichedArticle.getClassSchema().getField(field.name());
    if (same == null || !same.schema().equals(field.schema())) {
      throw new IllegalStateException(
          "news.avdl: EnrichedArticle has not Article's field " + field.name());
    }
    return same.pos();
  }

  /** Begins an enriched article with the fields of the article and without any annotations. */
  static EnrichedArticle.Builder of(Article article) {
    EnrichedArticle carried = new EnrichedArticle();
    for (int i = 0; i < POSITIONS.length; i++) {
      carried.put(POSITIONS[i], article.get(i));
    }
    return EnrichedArticle.newBuilder(carried)
        .setSentences(List.of())
        .setEntities(List.of())
        .setQuotes(List.of())
        .setTopics(List.of())
        .setAnnotators(List.of());
  }
}
