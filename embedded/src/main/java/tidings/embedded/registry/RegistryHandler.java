package tidings.embedded.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request apart, finds its route, and writes the answer or why there is none. */
final class RegistryHandler implements HttpHandler {
  private static final Logger log = LoggerFactory.getLogger(RegistryHandler.class);
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final int MAX_BODY_BYTES = 4 * 1024 * 1024;

  private final List<Route> routes;

  RegistryHandler(List<Route> routes) {
    this.routes = routes;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        send(exchange, 200, answer(exchange));
      } catch (RegistryException e) {
        send(exchange, e.status(), error(e));
      }
    }
  }

  private Object answer(HttpExchange exchange) throws IOException, RegistryException {
    try {
      return route(exchange);
    } catch (RuntimeException e) {
      log.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), e);
      throw RegistryException.internal();
    }
  }

  private Object route(HttpExchange exchange) throws IOException, RegistryException {
    List<String> path =
        Route.parts(exchange.getRequestURI().getRawPath()).stream()
            .map(RegistryHandler::decodePart)
            .toList();
    boolean pathKnown = false;
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(path);
      if (variables.isPresent() && route.method().equals(exchange.getRequestMethod())) {
        return route.handler().answer(request(exchange, variables.get()));
      }
      pathKnown |= variables.isPresent();
    }
    throw pathKnown ? RegistryException.noSuchMethod() : RegistryException.noSuchPath();
  }

  private static Request request(HttpExchange exchange, Map<String, String> variables)
      throws IOException, RegistryException {
    return new Request(
        variables, parameters(exchange.getRequestURI().getRawQuery()), body(exchange));
  }

  private static JsonNode body(HttpExchange exchange) throws IOException, RegistryException {
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
    if (body.length > MAX_BODY_BYTES) {
      throw RegistryException.bodyTooLarge(MAX_BODY_BYTES);
    }
    if (body.length == 0) {
      return JSON.createObjectNode();
    }
    return object(body);
  }

  private static JsonNode object(byte[] body) throws IOException, RegistryException {
    try {
      JsonNode node = JSON.readTree(body);
      if (node.isObject()) {
        return node;
      }
      throw RegistryException.unreadableBody();
    } catch (JsonProcessingException e) {
      throw RegistryException.unreadableBody();
    }
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] sides = pair.split("=", 2);
      parameters.put(decode(sides[0]), sides.length == 1 ? "" : decode(sides[1]));
    }
    return parameters;
  }

  /** In a path, unlike in a query, a plus is a plus. */
  private static String decodePart(String part) {
    return decode(part.replace("+", "%2B"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, Object> error(RegistryException e) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("error_code", e.code());
    error.put("message", String.valueOf(e.getMessage()));
    return error;
  }

  private static void send(HttpExchange exchange, int status, Object answer) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
