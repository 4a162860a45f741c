package tidings.cli.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import tidings.cli.sources.DeclaredSource;

/** A site on loopback with a feed and the pages it links to, which change while it is read. */
final class FeedServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Item> items = new TreeMap<>();
  private final AtomicInteger pagesServed = new AtomicInteger();
  private final AtomicInteger notModified = new AtomicInteger();
  private int version;

  private record Item(String title, String text) {}

  private FeedServer(HttpServer server) {
    this.server = server;
  }

  static FeedServer start() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    FeedServer feed = new FeedServer(http);
    http.createContext("/feed.xml", feed::serveFeed);
    http.createContext("/news/", feed::servePage);
    http.createContext("/robots.txt", exchange -> answer(exchange, 404, "text/plain", ""));
    http.start();
    return feed;
  }

  /** Returns a declaration of it as a source. */
  DeclaredSource declared(String name, java.time.Duration every) {
    return new DeclaredSource(
        name,
        "rss",
        every,
        Map.of(
            "url", url("/feed.xml"),
            "delay", "PT0S",
            "contact", "desk@tidings.example",
            "allow-private", "127.0.0.1"));
  }

  /** Adds an item, or edits the one of that name. */
  synchronized void put(String name, String title, String text) {
    items.put(name, new Item(title, text));
    version++;
  }

  synchronized void remove(String name) {
    items.remove(name);
    version++;
  }

  int pagesServed() {
    return pagesServed.get();
  }

  int notModified() {
    return notModified.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void serveFeed(HttpExchange exchange) throws IOException {
    String etag = "\"v" + version + "\"";
    exchange.getResponseHeaders().add("ETag", etag);
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      notModified.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Bugle</title>");
    items.forEach(
        (name, item) ->
            feed.append("<item><guid>%s</guid><title>%s</title>".formatted(name, item.title))
                .append("<link>%s</link>".formatted(url("/news/" + name)))
                .append("<description>%s</description></item>".formatted(item.text)));
    answer(exchange, 200, "application/rss+xml", feed.append("</channel></rss>").toString());
  }

  private synchronized void servePage(HttpExchange exchange) throws IOException {
    pagesServed.incrementAndGet();
    Item item = items.get(exchange.getRequestURI().getPath().substring("/news/".length()));
    if (item == null) {
      answer(exchange, 404, "text/html", "gone");
      return;
    }
    answer(
        exchange,
        200,
        "text/html; charset=utf-8",
        "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
            .formatted(item.title, item.title, item.text));
  }

  private String url(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
