package tidings.enrich.annotator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives each annotator its own settings. */
final class AnnotatorSettings {
  private AnnotatorSettings() {}

  /**
   * Configures all annotators.
   *
   * @throws IllegalStateException with a sentence that names the key, if it belongs to no annotator
   *     or its annotator refuses it
   */
  static void configure(List<Annotator> annotators, Map<String, String> settings) {
    TreeMap<String, String> left = new TreeMap<>(settings);
    annotators.forEach(annotator -> configure(annotator, take(annotator.name() + ".", left)));
    if (!left.isEmpty()) {
      String names = annotators.stream().map(Annotator::name).collect(Collectors.joining(", "));
      throw new IllegalStateException(
          "annotator." + left.firstKey() + ": no annotator of that name; there are " + names);
    }
  }

  private static void configure(Annotator annotator, Map<String, String> own) {
    try {
      annotator.configure(own);
    } catch (IllegalArgumentException refused) {
      throw new IllegalStateException(
          "Annotator '" + annotator.name() + "': " + refused.getMessage(), refused);
    }
  }

  private static Map<String, String> take(String prefix, TreeMap<String, String> left) {
    TreeMap<String, String> own = new TreeMap<>();
    left.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            own.put(key.substring(prefix.length()), value);
          }
        });
    own.keySet().forEach(key -> left.remove(prefix + key));
    return own;
  }
}
