package tidings.lab.evaluate.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import tidings.lab.data.Score;

/**
 * Counts of predicted classes by true class (a confusion matrix). Macro figures are means over the
 * classes that occur in the truth, so that a rare class counts as much as a frequent one; macro-F1
 * is the mean of the classes' F1.
 */
public final class ClassCounts {
  private final Map<String, Count> classes = new TreeMap<>();
  private int items;
  private int right;

  /** Counts of one class. */
  private static final class Count {
    private int right;
    private int found;
    private int gold;

    private Score score() {
      return Score.of(right, found, gold);
    }
  }

  /** Counts an item of one class that was taken for one class. */
  public void add(String gold, String found) {
    count(gold).gold++;
    count(found).found++;
    items++;
    if (gold.equals(found)) {
      count(gold).right++;
      right++;
    }
  }

  /** Counts an item that belongs to several classes, or none, and was put into several or none. */
  public void addAll(Collection<String> gold, Collection<String> found, boolean isRight) {
    new TreeSet<>(gold).forEach(name -> count(name).gold++);
    for (String name : new TreeSet<>(found)) {
      count(name).found++;
      count(name).right += gold.contains(name) ? 1 : 0;
    }
    items++;
    right += isRight ? 1 : 0;
  }

  private Count count(String name) {
    return classes.computeIfAbsent(name, n -> new Count());
  }

  /** Returns the share of the items that are right, 0…1. */
  public double accuracy() {
    return Score.ratio(right, items);
  }

  /** Returns the means over the classes that occur in the truth. */
  public Score macro() {
    return new Score(mean(Score::precision), mean(Score::recall), mean(Score::f1));
  }

  private double mean(ToDoubleFunction<Score> figure) {
    return classes.values().stream()
        .filter(count -> count.gold > 0)
        .mapToDouble(count -> figure.applyAsDouble(count.score()))
        .average()
        .orElse(0);
  }

  /** Returns F1 of every class that occurs in the truth, sorted by name. */
  public Map<String, Object> f1PerClass() {
    Map<String, Object> figures = new LinkedHashMap<>();
    classes.forEach(
        (name, count) -> {
          if (count.gold > 0) {
            figures.put(name, count.score().f1());
          }
        });
    return figures;
  }
}
