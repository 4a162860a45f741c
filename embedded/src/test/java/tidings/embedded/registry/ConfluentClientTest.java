package tidings.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.news.LateArticle;
import tidings.schemas.TrustedRecords;

/** Confluent's own client takes the registry for one of Confluent's. */
class ConfluentClientTest {
  private static final AvroSchema TIDE = schema("{'name':'height','type':'int'}");
  private static final AvroSchema TIDE_WITH_DEFAULT =
      schema("{'name':'height','type':'int'},{'name':'place','type':'string','default':'?'}");
  private static final AvroSchema TIDE_BROKEN =
      schema("{'name':'height','type':'int'},{'name':'place','type':'string'}");

  @TempDir Path directory;
  private RegistryServer registry;
  private CachedSchemaRegistryClient client;

  @BeforeEach
  void start() throws Exception {
    registry = RegistryServer.start(directory.resolve("schemas.jsonl"), 0);
    client = new CachedSchemaRegistryClient(registry.url(), 100);
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    registry.close();
  }

  @Test
  void shouldFindWhatWasRegistered() throws Exception {
    int id = client.register("tides-value", TIDE);

    client.reset();
    assertThat(client.getSchemaById(id)).isEqualTo(TIDE);
    assertThat(client.getId("tides-value", TIDE)).isEqualTo(id);
    assertThat(client.getVersion("tides-value", TIDE)).isEqualTo(1);
    assertThat(client.getLatestSchemaMetadata("tides-value").getSchema())
        .isEqualTo(TIDE.canonicalString());
    assertThat(client.getAllSubjects()).containsExactly("tides-value");
    assertThat(client.getAllSubjectsById(id)).containsExactly("tides-value");
  }

  @Test
  void shouldGiveOneSchemaOneIdUnderAllSubjects() throws Exception {
    int first = client.register("tides-value", TIDE);
    int other = client.register("tides-value", TIDE_WITH_DEFAULT);

    int second = client.register("harbours/north + south-value", TIDE);

    assertThat(second).isEqualTo(first).isNotEqualTo(other);
    assertThat(client.getAllSubjects())
        .containsExactly("harbours/north + south-value", "tides-value");
  }

  @Test
  void shouldKeepIdsAndLevelsOverARestart() throws Exception {
    int id = client.register("tides-value", TIDE);
    client.updateCompatibility("tides-value", "BACKWARD");
    stop();

    start();

    assertThat(client.getSchemaById(id)).isEqualTo(TIDE);
    assertThat(client.getCompatibility("tides-value")).isEqualTo("BACKWARD");
    assertThat(client.register("tides-value", TIDE_WITH_DEFAULT)).isEqualTo(id + 1);
    assertThat(client.getAllVersions("tides-value")).containsExactly(1, 2);
  }

  @Test
  void shouldRefuseAnIncompatibleSchemaAndBurnNoId() throws Exception {
    int id = client.register("tides-value", TIDE);

    RestClientException refusal =
        catchThrowableOfType(
            RestClientException.class, () -> client.register("tides-value", TIDE_BROKEN));

    assertThat(refusal.getStatus()).isEqualTo(409);
    assertThat(refusal).hasMessageContaining("READER_FIELD_MISSING_DEFAULT_VALUE");
    assertThat(client.testCompatibility("tides-value", TIDE_BROKEN)).isFalse();
    assertThat(client.testCompatibility("tides-value", TIDE_WITH_DEFAULT)).isTrue();
    assertThat(client.register("tides-value", TIDE_WITH_DEFAULT)).isEqualTo(id + 1);
  }

  @Test
  void shouldCompareWithTheLatestAloneWhereTheLevelSaysSo() throws Exception {
    AvroSchema placeOnly = schema("{'name':'place','type':'string','default':'?'}");
    AvroSchema heightWithDefault = schema("{'name':'height','type':'int','default':0}");
    client.register("tides-value", TIDE);
    client.updateCompatibility("tides-value", "FORWARD");

    boolean transitive = client.testCompatibility("tides-value", placeOnly);
    client.updateCompatibility("tides-value", "NONE");
    client.register("tides-value", heightWithDefault);
    client.updateCompatibility("tides-value", "FORWARD");

    assertThat(transitive).isFalse();
    assertThat(client.testCompatibility("tides-value", placeOnly)).isTrue();
  }

  @Test
  void shouldAnswerWithConfluentsErrorCodes() throws Exception {
    client.register("tides-value", TIDE);

    assertThat(code(() -> client.getAllVersions("absent"))).isEqualTo(40401);
    assertThat(code(() -> client.getSchemaMetadata("tides-value", 9))).isEqualTo(40402);
    assertThat(code(() -> client.getSchemaById(99))).isEqualTo(40403);
    assertThat(code(() -> client.getId("tides-value", TIDE_BROKEN))).isEqualTo(40403);
    assertThat(code(() -> client.getId("absent", TIDE))).isEqualTo(40401);
    assertThat(code(() -> client.updateCompatibility(null, "SIDEWAYS"))).isEqualTo(42203);
  }

  @Test
  void shouldHideAndThenForgetASubject() throws Exception {
    int id = client.register("tides-value", TIDE);

    assertThat(code(() -> client.deleteSubject("tides-value", true))).isEqualTo(40405);
    assertThat(client.deleteSubject("tides-value")).containsExactly(1);
    assertThat(code(() -> client.deleteSubject("tides-value"))).isEqualTo(40404);
    assertThat(client.getAllSubjects()).isEmpty();
    assertThat(client.getAllSubjects(true)).containsExactly("tides-value");
    assertThat(client.getSchemaById(id)).isEqualTo(TIDE);
    assertThat(client.deleteSubject("tides-value", true)).containsExactly(1);

    client.reset();
    assertThat(client.getAllSubjects(true)).isEmpty();
    assertThat(code(() -> client.getSchemaById(id))).isEqualTo(40403);
  }

  @Test
  void shouldNumberAVersionAnewAfterItWasHidden() throws Exception {
    int id = client.register("tides-value", TIDE);
    client.deleteSchemaVersion("tides-value", "1");
    client.reset();

    int again = client.register("tides-value", TIDE);

    assertThat(again).isEqualTo(id);
    assertThat(client.getAllVersions("tides-value")).containsExactly(2);
  }

  @Test
  void shouldCarryOurRecordsThroughConfluentsSerializers() {
    TrustedRecords.trust();
    Instant end = Instant.parse("2026-03-01T08:00:00Z");
    LateArticle late =
        LateArticle.newBuilder()
            .setArticle("c1")
            .setTopic("weather")
            .setView("1h")
            .setWindowEnd(end)
            .setObserved(end.plusSeconds(900))
            .setLagMillis(900_000)
            .build();
    Map<String, String> writing = Map.of("schema.registry.url", registry.url());
    Map<String, String> reading =
        Map.of("schema.registry.url", registry.url(), "specific.avro.reader", "true");

    try (KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer()) {
      serializer.configure(writing, false);
      deserializer.configure(reading, false);

      byte[] bytes = serializer.serialize("news.late", late);

      assertThat(deserializer.deserialize("news.late", bytes)).isEqualTo(late);
    }
  }

  private static int code(Call call) {
    return catchThrowableOfType(RestClientException.class, call::run).getErrorCode();
  }

  private interface Call {
    Object run() throws Exception;
  }

  private static AvroSchema schema(String fields) {
    return new AvroSchema(
        "{'type':'record','name':'Tide','fields':[%s]}".formatted(fields).replace('\'', '"'));
  }
}
