package tidings.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door as any HTTP client sees it. */
class RegistryServerTest {
  private static final String INT = "{\"schema\":\"\\\"int\\\"\"}";
  private static final String STRING = "{\"schema\":\"\\\"string\\\"\"}";
  private static final String WITH_REFERENCE =
      "{\"schema\":\"\\\"int\\\"\",\"references\":[{\"name\":\"a\",\"subject\":\"b\",\"version\":1}]}";

  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir Path directory;
  private RegistryServer registry;

  @BeforeEach
  void start() throws Exception {
    registry = RegistryServer.start(directory.resolve("schemas.jsonl"), 0);
    send("POST", "/subjects/tides-value/versions", INT);
  }

  @AfterEach
  void stop() {
    registry.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/                                              | {}",
        "/subjects                                      | [\"tides-value\"]",
        "/subjects?subjectPrefix=x                      | []",
        "/subjects/tides-value/versions                 | [1]",
        "/subjects/tides-value/versions/1/schema        | \"int\"",
        "/schemas/ids/1                                 | {\"schema\":\"\\\"int\\\"\"}",
        "/schemas/ids/1/schema                          | \"int\"",
        "/schemas/ids/1/subjects                        | [\"tides-value\"]",
        "/schemas/types                                 | [\"AVRO\"]",
        "/config                                        | {\"compatibilityLevel\":\"FULL_TRANSITIVE\"}",
        "/config/tides-value?defaultToGlobal=true       | {\"compatibilityLevel\":\"FULL_TRANSITIVE\"}",
        "/mode                                          | {\"mode\":\"READWRITE\"}",
      })
  void shouldAnswer(String path, String answer) throws Exception {
    HttpResponse<String> response = send("GET", path, "");

    assertThat(response.body()).isEqualTo(answer);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/vnd.schemaregistry.v1+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /subjects/absent/versions               | 404 | 40401",
        "GET    | /subjects/tides-value/versions/2        | 404 | 40402",
        "GET    | /subjects/tides-value/versions/0        | 422 | 42202",
        "GET    | /subjects/tides-value/versions/newest   | 422 | 42202",
        "GET    | /schemas/ids/7                          | 404 | 40403",
        "GET    | /config/tides-value                     | 404 | 40408",
        "GET    | /mode/tides-value                       | 404 | 40409",
        "PUT    | /mode                                   | 422 | 42205",
        "GET    | /nowhere                                | 404 | 404",
        "DELETE | /schemas/types                          | 405 | 405",
        "DELETE | /config/tides-value                     | 404 | 40401",
        "DELETE | /subjects/tides-value?permanent=true    | 404 | 40405",
        "DELETE | /subjects/tides-value/versions/1?permanent=true | 404 | 40407",
      })
  void shouldRefuse(String method, String path, int status, int code) throws Exception {
    HttpResponse<String> response = send(method, path, "");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).startsWith("{\"error_code\":" + code + ",\"message\":\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"schema\":\"{}\"}                                  | 422 | 42201",
        "{}                                                   | 422 | 42201",
        "{\"schema\":\"x\",\"schemaType\":\"PROTOBUF\"}       | 422 | 42201",
        WITH_REFERENCE + "                                    | 422 | 42201",
        STRING + "                                            | 409 | 409",
        "no json                                              | 400 | 400",
        "[]                                                   | 400 | 400",
      })
  void shouldRefuseToRegister(String body, int status, int code) throws Exception {
    HttpResponse<String> response = send("POST", "/subjects/tides-value/versions", body);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).startsWith("{\"error_code\":" + code + ",\"message\":\"");
  }

  @Test
  void shouldDescribeAVersion() throws Exception {
    String version =
        "{\"subject\":\"tides-value\",\"version\":1,\"id\":1,\"schema\":\"\\\"int\\\"\"}";

    assertThat(send("GET", "/subjects/tides-value/versions/latest", "").body()).isEqualTo(version);
    assertThat(send("GET", "/subjects/tides-value/versions/1", "").body()).isEqualTo(version);
    assertThat(send("POST", "/subjects/tides-value", INT).body()).isEqualTo(version);
  }

  @Test
  void shouldSayWhyASchemaWouldNotDo() throws Exception {
    String path = "/compatibility/subjects/tides-value/versions";

    assertThat(send("POST", path, INT).body()).isEqualTo("{\"is_compatible\":true}");
    assertThat(send("POST", path + "/latest", STRING).body())
        .isEqualTo("{\"is_compatible\":false}");
    assertThat(send("POST", path + "/1?verbose=true", STRING).body()).contains("TYPE_MISMATCH");
    assertThat(send("POST", path.replace("tides", "absent") + "/latest", INT).body())
        .isEqualTo("{\"is_compatible\":true}");
  }

  @Test
  void shouldSetAndTakeBackALevel() throws Exception {
    String none = "{\"compatibility\":\"NONE\"}";

    assertThat(send("PUT", "/config/tides-value", none).body()).isEqualTo(none);
    assertThat(send("POST", "/subjects/tides-value/versions", STRING).body())
        .isEqualTo("{\"id\":2}");
    assertThat(send("DELETE", "/config/tides-value", "").body())
        .isEqualTo("{\"compatibilityLevel\":\"NONE\"}");
    assertThat(send("GET", "/config/tides-value", "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldGiveOneIdToThoseWhoRegisterAtTheSameTime() {
    Set<String> answers = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 32)
        .parallel()
        .forEach(n -> answers.add(body("POST", "/subjects/s" + n % 4 + "/versions", STRING)));

    assertThat(answers).containsExactly("{\"id\":2}");
  }

  @Test
  void shouldSayThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Path file = directory.resolve("other.jsonl");

      assertThatThrownBy(() -> RegistryServer.start(file, taken.getLocalPort()))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Port %d on 127.0.0.1 is in use", taken.getLocalPort());
    }
  }

  private String body(String method, String path, String body) {
    try {
      return send(method, path, body).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(registry.url() + path))
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
