package tidings.runtime.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Answers {@code GET} of three paths: {@code /health/live}, {@code /health/ready} and {@code
 * /metrics}. Reads no request body, answers two at a time, lets {@value #WAITING} wait and drops
 * the rest: who asks comes back.
 */
public final class HealthServer implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int WAITING = 32;
  private static final String JSON = "application/json";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  static {
    // Read once by the JDK's server: seconds that a request and an answer may take.
    setUnlessSet("sun.net.httpserver.maxReqTime", "10");
    setUnlessSet("sun.net.httpserver.maxRspTime", "10");
    // Otherwise head and body of an answer go out 40 ms apart.
    setUnlessSet("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ThreadPoolExecutor threads;

  private HealthServer(HttpServer server, HealthBoard board, Supplier<String> metrics) {
    this.server = server;
    this.threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            HealthServer::daemon,
            new ThreadPoolExecutor.DiscardPolicy());
    server.createContext("/", exchange -> send(exchange, 404, "text/plain", "no such path\n"));
    server.createContext("/health/live", health(() -> HealthAnswer.live(board.look())));
    server.createContext("/health/ready", health(() -> HealthAnswer.ready(board.look())));
    server.createContext(
        "/metrics", get(exchange -> send(exchange, 200, PROMETHEUS, metrics.get())));
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts to answer.
   *
   * @param metrics asked for the text of each answer to {@code /metrics}
   * @throws IOException with a user-facing message, if it cannot listen there
   */
  public static HealthServer start(
      HealthSettings settings, HealthBoard board, Supplier<String> metrics) throws IOException {
    return new HealthServer(listen(settings), board, metrics);
  }

  /** Returns the port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops to answer. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private static HttpServer listen(HealthSettings settings) throws IOException {
    try {
      InetAddress address = InetAddress.getByName(settings.bind());
      return HttpServer.create(new InetSocketAddress(address, settings.port()), 0);
    } catch (BindException e) {
      throw new IOException(
          "Cannot listen on %s:%d for health and metrics (%s): choose another health-port, or 0 for any that is free."
              .formatted(settings.bind(), settings.port(), e.getMessage()),
          e);
    }
  }

  private static HttpHandler health(Supplier<HealthAnswer> answer) {
    return get(
        exchange -> {
          HealthAnswer now = answer.get();
          send(exchange, now.status(), JSON, now.body());
        });
  }

  private static HttpHandler get(HttpHandler handler) {
    return exchange -> {
      if (!exchange.getRequestURI().getPath().equals(exchange.getHttpContext().getPath())) {
        send(exchange, 404, "text/plain", "no such path\n");
        return;
      }
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "text/plain", "only GET\n");
        return;
      }
      handler.handle(exchange);
    };
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "health");
    thread.setDaemon(true);
    return thread;
  }

  private static void setUnlessSet(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
