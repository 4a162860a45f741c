package tidings.lab.evaluate.task;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a prediction together, in order. */
final class Prediction {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Adds a field; one without a value is left out. */
  Prediction with(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  Map<String, Object> correct(boolean isCorrect) {
    fields.put("correct", isCorrect);
    return fields;
  }
}
