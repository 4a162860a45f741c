package tidings.cli.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** What the tests ask at a process's health port. */
record Door(int port, HttpClient client) {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  static Door at(int port) {
    return new Door(port, HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** Asks until the answer is as wanted; nobody listens before the service has begun. */
  HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    String last = "no answer";
    while (System.nanoTime() < end) {
      try {
        HttpResponse<String> answer = get(path);
        if (wanted.test(answer)) {
          return answer;
        }
        last = answer.toString() + answer.body();
      } catch (IOException e) {
        last = e.toString();
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    throw new AssertionError(path + " did not become as wanted; last: " + last);
  }
}
