package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The order in which annotators run: what one requires before it, and by name where that is free.
 */
final class AnnotatorOrder {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");

  private AnnotatorOrder() {}

  /**
   * Sorts annotators topologically, taking the first by name among those that are ready (Kahn
   * 1962).
   *
   * @throws UnusableAnnotatorException with a user-facing message if a name is bad or taken twice,
   *     a requirement is missing, or requirements go in a circle
   */
  static List<Annotator> of(Collection<? extends Annotator> annotators) {
    TreeMap<String, Annotator> waiting = byName(annotators);
    TreeSet<String> known = new TreeSet<>(waiting.keySet());
    List<Annotator> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Annotator next = firstReady(waiting, known);
      waiting.remove(next.name());
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  private static TreeMap<String, Annotator> byName(Collection<? extends Annotator> annotators) {
    TreeMap<String, Annotator> byName = new TreeMap<>();
    for (Annotator annotator : annotators) {
      String type = annotator.getClass().getName();
      if (!NAME.matcher(annotator.name()).matches()) {
        throw new UnusableAnnotatorException(
            "Annotator "
                + type
                + " calls itself '"
                + annotator.name()
                + "'; a name is [a-z0-9-]{1,64}.");
      }
      Annotator other = byName.put(annotator.name(), annotator);
      if (other != null) {
        throw new UnusableAnnotatorException(
            "Annotators "
                + other.getClass().getName()
                + " and "
                + type
                + " are both called '"
                + annotator.name()
                + "'; remove one from the class path.");
      }
    }
    return byName;
  }

  private static Annotator firstReady(Map<String, Annotator> waiting, TreeSet<String> known) {
    for (Annotator annotator : waiting.values()) {
      for (String required : new TreeSet<>(annotator.requires())) {
        if (!known.contains(required)) {
          throw new UnusableAnnotatorException(
              "Annotator '"
                  + annotator.name()
                  + "' requires '"
                  + required
                  + "', which is not installed.");
        }
      }
      if (annotator.requires().stream().noneMatch(waiting::containsKey)) {
        return annotator;
      }
    }
    throw new UnusableAnnotatorException(
        "Annotators " + waiting.keySet() + " require each other in a circle.");
  }
}
