package tidings.runtime.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import tidings.runtime.health.Health.Status;

/**
 * The answer to a question about health: 200 if all parts fulfil it, else 503; the body names every
 * part.
 */
record HealthAnswer(int status, String body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Whether nothing has failed for good: what a restart would mend. */
  static HealthAnswer live(Map<String, Health> parts) {
    return of(parts, health -> health.status() != Status.FAILED);
  }

  /** Whether everything serves. */
  static HealthAnswer ready(Map<String, Health> parts) {
    return of(parts, health -> health.status() == Status.SERVING);
  }

  private static HealthAnswer of(Map<String, Health> parts, Predicate<Health> wanted) {
    boolean fulfilled = parts.values().stream().allMatch(wanted);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", fulfilled ? "up" : "down");
    body.put("parts", parts);
    try {
      return new HealthAnswer(fulfilled ? 200 : 503, JSON.writeValueAsString(body) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
