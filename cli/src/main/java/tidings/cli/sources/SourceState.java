package tidings.cli.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Connect says that a source is.
 *
 * @param name its name
 * @param state {@code RUNNING}, {@code PAUSED}, {@code STOPPED}, {@code FAILED}, {@code
 *     UNASSIGNED}, {@code RESTARTING}: the worst of the connector's and its task's
 * @param worker the worker that runs it; empty if none does
 * @param trace first line of why it failed; null if it did not
 * @param config its configuration, placeholders as written
 */
public record SourceState(
    String name, String state, String worker, @Nullable String trace, Map<String, String> config) {
  private static final String RUNNING = "RUNNING";
  private static final String UNASSIGNED = "UNASSIGNED";

  public SourceState {
    config = Map.copyOf(config);
  }

  /** Reads what Connect answers for the status of one connector; nothing, if it has none yet. */
  static SourceState of(String name, JsonNode status, Map<String, String> config) {
    JsonNode connector = status.path("connector");
    List<JsonNode> parts = new ArrayList<>(List.of(connector));
    status.path("tasks").forEach(parts::add);
    JsonNode telling =
        parts.stream()
            .filter(part -> !state(part).equals(RUNNING))
            .findFirst()
            .orElse(parts.get(parts.size() - 1));
    boolean waits = parts.size() == 1 && state(telling).equals(RUNNING);
    return new SourceState(
        name,
        waits ? UNASSIGNED : state(telling),
        telling.path("worker_id").asText(""),
        telling
            .path("trace")
            .asText("")
            .lines()
            .findFirst()
            .map(SourceState::sentence)
            .orElse(null),
        config);
  }

  private static String state(JsonNode part) {
    return part.path("state").asText(UNASSIGNED);
  }

  /** A stack trace begins with the exception's class, which tells users nothing. */
  private static String sentence(String line) {
    return line.replaceFirst("^[\\w.$]+(Exception|Error): ", "");
  }
}
