package tidings.cli.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tidings.runtime.process.Sleep;

/** Connect's REST API, which answers 409 while its workers share out their work. Thread-safe. */
final class ConnectRest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration MAX_ANSWER = Duration.ofSeconds(95);
  private static final int ATTEMPTS = 120;
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
  private static final int CONFLICT = 409;
  private static final int SERVER_ERROR = 500;

  private final URI url;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  ConnectRest(String url) {
    this.url = URI.create(url.endsWith("/") ? url : url + "/");
  }

  /** Connect understood, and says no. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    RefusedException(int status, String message) {
      super(message);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  JsonNode get(String path) throws IOException, InterruptedException, RefusedException {
    return ask("GET", path, BodyPublishers.noBody());
  }

  void put(String path, Map<String, String> body)
      throws IOException, InterruptedException, RefusedException {
    ask("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  void delete(String path) throws IOException, InterruptedException, RefusedException {
    ask("DELETE", path, BodyPublishers.noBody());
  }

  /** What is asked may be asked again: each request says how it is to be, not what to do. */
  private JsonNode ask(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException, RefusedException {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> answer = send(method, path, body);
      int status = answer.statusCode();
      if (status / 100 == 2) {
        return json(answer.body());
      }
      String message = json(answer.body()).path("message").asText("HTTP status " + status);
      if (status != CONFLICT && status < SERVER_ERROR) {
        throw new RefusedException(status, message);
      }
      if (attempt == ATTEMPTS) {
        throw new IOException("Kafka Connect at %s does not settle: %s".formatted(url, message));
      }
      Sleep.sleep(BETWEEN_ATTEMPTS);
    }
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve(path))
            .timeout(MAX_ANSWER)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(method, body)
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IOException(
          "Kafka Connect at %s does not answer (%s); is ingest running there? --connect says where it is"
              .formatted(
                  url, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
          e);
    }
  }

  private JsonNode json(String body) throws IOException {
    if (body.isBlank()) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IOException("What answers at %s is not Kafka Connect".formatted(url), e);
    }
  }
}
