package tidings.cli.containers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Serves one file as a feed, as it is at the moment. Runs in a container of our image, so it uses
 * nothing but Java.
 */
final class FeedServer {
  private FeedServer() {}

  /** Serves the file of the first argument on the port of the second. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(arguments[1])), 0);
    server.createContext("/", exchange -> answer(exchange, file));
    server.start();
  }

  private static void answer(HttpExchange exchange, Path file) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals("/feed.xml")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] feed = Files.readAllBytes(file);
      exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
      exchange.sendResponseHeaders(200, feed.length);
      exchange.getResponseBody().write(feed);
    }
  }
}
