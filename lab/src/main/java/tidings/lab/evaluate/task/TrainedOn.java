package tidings.lab.evaluate.task;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Which public sets the shipped models have seen: a figure on one of these flatters, and says
 * nothing of news that nobody has seen.
 */
final class TrainedOn {
  private static final Set<String> SETS =
      Set.of(
          "gmb-core.bio",
          "gmb-train-norm.bio",
          "uner-dev.bio",
          "wnut-train.bio",
          "crossner-ai-train.bio",
          "crossner-ai-dev.bio",
          "crossner-literature-train.bio",
          "crossner-literature-dev.bio",
          "crossner-music-train.bio",
          "crossner-music-dev.bio",
          "crossner-politics-train.bio",
          "crossner-politics-dev.bio",
          "crossner-science-train.bio",
          "crossner-science-dev.bio",
          "newsmtsc-rw-train.jsonl");

  private TrainedOn() {}

  /** Adds {@code trainedOn} to the figures of a file that a model was trained on. */
  static void mark(Path path, Map<String, Object> extras) {
    String name = String.valueOf(path.getFileName());
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (SETS.contains(plain)) {
      extras.put("trainedOn", true);
    }
  }
}
