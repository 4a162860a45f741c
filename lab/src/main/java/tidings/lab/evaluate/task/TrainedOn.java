package tidings.lab.evaluate.task;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tidings.lab.ner.NameTrainer;
import tidings.lab.sentiment.SentimentTrainer;

/**
 * Which public sets the shipped models have seen: a figure on one of these flatters, and says
 * nothing of news that nobody has seen.
 */
final class TrainedOn {
  private static final Set<String> FILES = files();

  private TrainedOn() {}

  /** Adds {@code trainedOn} to the figures of a file that a model was trained on. */
  static void mark(Path path, Map<String, Object> extras) {
    String name = String.valueOf(path.getFileName());
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (FILES.contains(plain)) {
      extras.put("trainedOn", true);
    }
  }

  private static Set<String> files() {
    Set<String> files = new HashSet<>(NameTrainer.trainingFiles());
    files.addAll(SentimentTrainer.trainingFiles());
    return Set.copyOf(files);
  }
}
