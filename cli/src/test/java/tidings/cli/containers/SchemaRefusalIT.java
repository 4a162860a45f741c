package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import tidings.schemas.NewsTopics;

/** The registry of the containers refuses a schema that readers of ours could not read. */
@NeedsDocker
class SchemaRefusalIT {
  private static final String SUBJECT = "schema-refusal.news.articles-value";
  private static final int CONFLICT = 409;

  @Test
  void shouldRefuseAnIncompatibleSchema() throws IOException, RestClientException {
    SchemaRegistryClient registry =
        new CachedSchemaRegistryClient(Stack.shared().registry().url(), 10);
    registry.register(SUBJECT, new AvroSchema(NewsTopics.ARTICLES.schema()));
    AvroSchema withoutTheId =
        new AvroSchema(
            SchemaBuilder.record("Article")
                .namespace("tidings.news")
                .fields()
                .requiredBytes("id")
                .endRecord());

    assertThatThrownBy(() -> registry.register(SUBJECT, withoutTheId))
        .isInstanceOfSatisfying(
            RestClientException.class,
            refusal -> assertThat(refusal.getStatus()).isEqualTo(CONFLICT));
    assertThat(registry.getAllVersions(SUBJECT)).containsExactly(1);
  }
}
