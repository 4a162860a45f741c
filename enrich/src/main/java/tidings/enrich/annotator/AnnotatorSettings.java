package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.Comparator;
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
   * @throws UnusableAnnotatorException with a user-facing message that names the key, if it belongs
   *     to no annotator or its annotator refuses it
   */
  static void configure(List<Annotator> annotators, Map<String, String> settings) {
    TreeMap<String, String> left = new TreeMap<>(settings);
    List<Annotator> longestNameFirst = new ArrayList<>(annotators);
    longestNameFirst.sort(Comparator.comparingInt(annotator -> -annotator.name().length()));
    longestNameFirst.forEach(annotator -> configure(annotator, take(annotator.name(), left)));
    if (!left.isEmpty()) {
      String names = annotators.stream().map(Annotator::name).collect(Collectors.joining(", "));
      throw new UnusableAnnotatorException(
          "annotator." + left.firstKey() + ": no annotator of that name; there are " + names);
    }
  }

  private static void configure(Annotator annotator, Map<String, String> own) {
    try {
      annotator.configure(own);
    } catch (IllegalArgumentException refused) {
      throw new UnusableAnnotatorException(
          "Annotator '" + annotator.name() + "': " + refused.getMessage(), refused);
    }
  }

  /** Takes also what names the annotator as an environment variable has to, without hyphens. */
  private static Map<String, String> take(String name, TreeMap<String, String> left) {
    TreeMap<String, String> own = new TreeMap<>();
    for (String prefix : List.of(name + ".", name.replace('-', '.') + ".")) {
      for (String key : List.copyOf(left.keySet())) {
        if (key.startsWith(prefix)) {
          own.put(key.substring(prefix.length()), left.remove(key));
        }
      }
    }
    return own;
  }
}
