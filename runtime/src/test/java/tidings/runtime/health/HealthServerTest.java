package tidings.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {
  private static final HealthSettings ANY_PORT = new HealthSettings("127.0.0.1", 0);

  private final HttpClient client = HttpClient.newHttpClient();
  private final HealthBoard board = new HealthBoard();
  private HealthServer server;

  @BeforeEach
  void start() throws IOException {
    server = HealthServer.start(ANY_PORT, board, () -> "geese_total 7\n");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldBeReadyWhenAllPartsServe() throws Exception {
    board.put("topics", Health::serving);
    board.put("streams", Health::serving);

    HttpResponse<String> answer = get("/health/ready");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"status":"up","parts":{"topics":{"status":"SERVING","reason":""},"streams":{"status":"SERVING","reason":""}}}
            """);
  }

  @Test
  void shouldSayWhichPartDoesNotServeAndWhy() throws Exception {
    board.put("topics", Health::serving);
    board.put("streams", () -> Health.waiting("its \"tasks\" are being assigned"));

    HttpResponse<String> ready = get("/health/ready");

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body())
        .contains("\"status\":\"down\"")
        .contains(
            "\"streams\":{\"status\":\"WAITING\",\"reason\":\"its \\\"tasks\\\" are being"
                + " assigned\"}");
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldNotLiveOnceAPartHasFailedForGood() throws Exception {
    board.put("streams", () -> Health.failed("the disk is full"));

    HttpResponse<String> live = get("/health/live");

    assertThat(live.statusCode()).isEqualTo(503);
    assertThat(live.body()).contains("the disk is full");
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
  }

  @Test
  void shouldAskThePartsAnew() throws Exception {
    board.put("streams", () -> Health.waiting("not yet"));
    HttpResponse<String> before = get("/health/ready");

    board.put("streams", Health::serving);

    assertThat(before.statusCode()).isEqualTo(503);
    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldOfferItsMetrics() throws Exception {
    HttpResponse<String> answer = get("/metrics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(answer.body()).isEqualTo("geese_total 7\n");
  }

  @Test
  void shouldKnowNoOtherPathAndNoOtherMethod() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/metrics/more").statusCode()).isEqualTo(404);
    HttpRequest post =
        HttpRequest.newBuilder(uri("/health/live")).POST(BodyPublishers.ofString("x")).build();
    assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void shouldSayThatAPortIsTaken() {
    HealthSettings taken = new HealthSettings("127.0.0.1", server.port());

    assertThatThrownBy(() -> HealthServer.start(taken, board, () -> ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("127.0.0.1:" + server.port())
        .hasMessageContaining("choose another health-port");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
