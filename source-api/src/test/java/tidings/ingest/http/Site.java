package tidings.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real web server on this machine. What it is not told of is answered with 404. */
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

  /**
   * @param path path and query
   */
  public record Request(String path, Headers headers) {}

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
      pages.getOrDefault(path, answer(404, "text/plain", "nothing here")).handle(exchange);
    }
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Comes when the test is over. */
  public CountDownLatch closing() {
    return closing;
  }

  /** Says nothing until the test is over. */
  public void waitForClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public List<String> asked() {
    return requests.stream().map(Request::path).toList();
  }

  public Request last() {
    return requests.get(requests.size() - 1);
  }

  public void forgetRequests() {
    requests.clear();
  }

  public Site on(String path, HttpHandler handler) {
    pages.put(path, handler);
    return this;
  }

  public Site page(String path, String html) {
    return on(path, answer(200, "text/html; charset=utf-8", html));
  }

  public Site text(String path, String text) {
    return on(path, answer(200, "text/plain", text));
  }

  public Site status(String path, int status) {
    return on(path, answer(status, "text/plain", "sorry"));
  }

  public Site redirect(String path, int status, String to) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(status, -1);
        });
  }

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
    String etag = "\"" + Integer.toHexString(xml.hashCode()) + "\"";
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", etag);
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            answer(200, "application/rss+xml", xml).handle(exchange);
          }
        });
  }

  public static HttpHandler answer(int status, String type, String body) {
    return answer(status, type, body.getBytes(UTF_8));
  }

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
