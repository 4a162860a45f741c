package tidings.embedded.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done for one method and one shape of path; {@code {name}} in it stands for any part. */
record Route(String method, List<String> template, Handler handler) {

  /** Answers a request with something that Jackson can write. */
  interface Handler {
    Object answer(Request request) throws RegistryException;
  }

  static Route of(String method, String template, Handler handler) {
    return new Route(method, parts(template), handler);
  }

  /** Returns the parts of a path, without the empty ones. */
  static List<String> parts(String path) {
    return List.of(path.split("/")).stream().filter(part -> !part.isEmpty()).toList();
  }

  /** Returns the variables if the path has this shape. */
  Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != template.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String part = template.get(i);
      if (part.startsWith("{")) {
        variables.put(part.substring(1, part.length() - 1), path.get(i));
      } else if (!part.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
