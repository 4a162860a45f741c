package tidings.embedded.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A request, taken apart.
 *
 * @param variables the parts of the path that a route has names for
 * @param parameters the query string
 * @param body a JSON object; empty if there was no body
 */
record Request(Map<String, String> variables, Map<String, String> parameters, JsonNode body) {

  String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no {" + name + "}");
    }
    return value;
  }

  String subject() {
    return variable("subject");
  }

  VersionNumber version() throws RegistryException {
    return VersionNumber.parse(variable("version"));
  }

  int id() throws RegistryException {
    try {
      return Integer.parseInt(variable("id"));
    } catch (NumberFormatException e) {
      throw RegistryException.noSuchPath();
    }
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(parameters.getOrDefault(name, "false"));
  }
}
