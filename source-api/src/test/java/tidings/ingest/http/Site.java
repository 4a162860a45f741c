package tidings.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web server for the tests of a source, at a free port of 127.0.0.1. Each path is answered as it
 * was set up, and any other one with 404:
 *
 * <pre>{@code
 * try (Site site = new Site()) {
 *   site.json("/news?page=1", "[]");
 *   … fetch site.url("/news?page=1"), with allow-private=127.0.0.1 …
 *   assertThat(site.asked()).containsExactly("/news?page=1");
 * }
 * }</pre>
 *
 * <p>Paths are path and query, as they are requested. Setting one up again replaces its answer.
 */
public final class Site implements AutoCloseable {
  static {
    // Without it the server holds each answer back for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final HttpServer server;
  private volatile boolean available = true;

  /**
   * A request as it came in.
   *
   * @param path path and query
   * @param headers its headers
   */
  public record Request(String path, Headers headers) {}

  /** Starts a site without any page. */
  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Headers headers = new Headers();
    headers.putAll(exchange.getRequestHeaders());
    requests.add(new Request(path, headers));
    try (exchange) {
      HttpHandler known = pages.getOrDefault(path, answer(404, "text/plain", "nothing here"));
      (available ? known : answer(503, "text/plain", "out of order")).handle(exchange);
    }
  }

  /** Returns the address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** Returns the port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Whether all paths are answered as they were set up, as at first, or with 503. */
  public void setAvailable(boolean available) {
    this.available = available;
  }

  /** Returns what {@link #close} counts down: the end of the test. */
  public CountDownLatch closing() {
    return closing;
  }

  /** Waits for the end of the test, in a handler that is to answer nothing. */
  public void waitForClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the paths that were requested, in order. */
  public List<String> asked() {
    return requests.stream().map(Request::path).toList();
  }

  /** Returns the last request. */
  public Request last() {
    return requests.get(requests.size() - 1);
  }

  /** Forgets all requests so far. */
  public void forgetRequests() {
    requests.clear();
  }

  /** Answers a path by a handler of the JDK's server, which need not close the exchange. */
  public Site on(String path, HttpHandler handler) {
    pages.put(path, handler);
    return this;
  }

  /** Serves a web page. */
  public Site page(String path, String html) {
    return on(path, answer(200, "text/html; charset=utf-8", html));
  }

  /** Serves JSON. */
  public Site json(String path, String json) {
    return on(path, answer(200, "application/json", json));
  }

  /** Serves plain text, such as a robots.txt. */
  public Site text(String path, String text) {
    return on(path, answer(200, "text/plain", text));
  }

  /** Answers with a status and a word. */
  public Site status(String path, int status) {
    return on(path, answer(status, "text/plain", "sorry"));
  }

  /**
   * Redirects a path.
   *
   * @param to address, or path, for the header Location
   */
  public Site redirect(String path, int status, String to) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  /**
   * Asks to be left alone.
   *
   * @param after seconds or a date for the header Retry-After
   */
  public Site retryLater(String path, int status, String after) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", after);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  /** Serves a feed with an ETag, and answers 304 to who knows it. */
  public Site feed(String path, String xml) {
    return versioned(path, "application/rss+xml", xml);
  }

  /** Serves a body with an ETag, and answers 304 to who knows it. */
  public Site versioned(String path, String type, String body) {
    String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", etag);
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            answer(200, type, body).handle(exchange);
          }
        });
  }

  /** Returns a handler that always answers the same, in UTF-8. */
  public static HttpHandler answer(int status, String type, String body) {
    return answer(status, type, body.getBytes(UTF_8));
  }

  /** Returns a handler that always answers the same. */
  public static HttpHandler answer(int status, String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
