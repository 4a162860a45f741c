package tidings.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.news.News;
import tidings.news.state.State;

/**
 * Every record can be read by, and can read, every released version of itself. Before a release,
 * write the schemas anew with {@code mvn -pl schemas -am test -Dtest=ReleasedSchemasTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtidings.write-schemas=0.1.0}.
 */
class ReleasedSchemasTest {
  static Stream<Schema> currentRecords() {
    return Stream.concat(News.PROTOCOL.getTypes().stream(), State.PROTOCOL.getTypes().stream())
        .filter(schema -> schema.getType() == Schema.Type.RECORD)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("currentRecords")
  void shouldStayCompatibleWithEveryRelease(Schema current) {
    List<Schema> released = ReleasedSchemas.of(current.getFullName());

    for (Schema old : released) {
      assertThat(compatibility(current, old))
          .as("a new reader of %s", old)
          .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
      assertThat(compatibility(old, current))
          .as("an old reader of %s", current)
          .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }
  }

  @ParameterizedTest
  @MethodSource("currentRecords")
  void shouldBeStoredAsReleased(Schema current) throws IOException {
    String version = System.getProperty("tidings.write-schemas");
    if (version != null) {
      write(version, current);
      return;
    }

    assertThat(ReleasedSchemas.of(current.getFullName()).contains(current))
        .as(
            "%s stands in released/ as it is now; if not, write it as the class comment says",
            current.getFullName())
        .isTrue();
  }

  @Test
  void shouldRefuseAFieldWithoutDefault() {
    Schema old =
        new Schema.Parser().parse("{'type':'record','name':'R','fields':[]}".replace('\'', '"'));
    Schema changed =
        new Schema.Parser()
            .parse(
                "{'type':'record','name':'R','fields':[{'name':'f','type':'string'}]}"
                    .replace('\'', '"'));

    assertThat(compatibility(changed, old)).isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
  }

  @ParameterizedTest
  @MethodSource("currentRecords")
  void shouldDocumentEveryField(Schema current) {
    assertThat(current.getDoc()).as("doc of %s", current.getName()).isNotBlank();
    assertThat(current.getFields())
        .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
  }

  @Test
  void shouldGiveEveryEnumADefaultSymbol() {
    assertThat(News.PROTOCOL.getTypes())
        .filteredOn(schema -> schema.getType() == Schema.Type.ENUM)
        .allSatisfy(
            schema ->
                assertThat(schema.getEnumDefault()).as(schema.getName()).isEqualTo("UNKNOWN"));
  }

  private static SchemaCompatibilityType compatibility(Schema reader, Schema writer) {
    return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType();
  }

  private static void write(String version, Schema schema) throws IOException {
    Path released = Path.of("src/main/resources/released");
    Path folder = Files.createDirectories(released.resolve(version));
    Files.writeString(folder.resolve(schema.getFullName() + ".avsc"), schema.toString(true) + "\n");
    Path versions = released.resolve("versions.txt");
    List<String> known = Files.exists(versions) ? Files.readAllLines(versions) : List.of();
    if (!known.contains(version)) {
      Files.write(versions, Stream.concat(known.stream(), Stream.of(version)).toList());
    }
  }
}
