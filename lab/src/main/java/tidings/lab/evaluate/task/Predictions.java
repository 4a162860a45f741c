package tidings.lab.evaluate.task;

import java.util.Map;

/** Takes every prediction, the right ones too, to look at the errors. */
public interface Predictions {
  /** Predictions that nobody looks at. */
  Predictions NONE = prediction -> {};

  /** Takes a prediction: names and values in their order, {@code correct} among them. */
  void add(Map<String, Object> prediction);
}
