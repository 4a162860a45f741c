package tidings.runtime.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of a process, each asked anew whenever somebody looks. Thread-safe. */
public final class HealthBoard {
  private final Map<String, Supplier<Health>> parts =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /** Adds a part, or takes the place of the one of that name. */
  public void put(String part, Supplier<Health> health) {
    parts.put(part, health);
  }

  /** Asks all parts, in the order they came. */
  public Map<String, Health> look() {
    Map<String, Health> now = new LinkedHashMap<>();
    synchronized (parts) {
      parts.forEach((part, health) -> now.put(part, health.get()));
    }
    return now;
  }
}
