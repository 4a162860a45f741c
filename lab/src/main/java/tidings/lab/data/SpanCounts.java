package tidings.lab.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of the names that were found: one counts only if it starts and ends where the truth says
 * and is of the same kind (the measure of the CoNLL-2003 shared task). The total is over all names,
 * so that a frequent kind counts more.
 */
public final class SpanCounts {
  private final Map<String, int[]> kinds = new LinkedHashMap<>();

  /** Makes counts of these kinds; names of any other kind do not count on either side. */
  public SpanCounts(List<String> kinds) {
    kinds.forEach(kind -> this.kinds.put(kind, new int[3]));
  }

  /** Counts the names of a sentence. */
  public void add(Collection<LabelledName> gold, Collection<LabelledName> found) {
    for (LabelledName name : gold) {
      add(name, 2);
    }
    for (LabelledName name : found) {
      add(name, 1);
      if (gold.contains(name)) {
        add(name, 0);
      }
    }
  }

  private void add(LabelledName name, int count) {
    int[] counts = kinds.get(name.kind());
    if (counts != null) {
      counts[count]++;
    }
  }

  /** Returns the score over all names. */
  public Score total() {
    return Score.of(sum(0), sum(1), sum(2));
  }

  /** Returns how many names of these kinds are true. */
  public int gold() {
    return sum(2);
  }

  /** Returns how many names of these kinds were found. */
  public int found() {
    return sum(1);
  }

  private int sum(int count) {
    return kinds.values().stream().mapToInt(counts -> counts[count]).sum();
  }

  /** Returns precision, recall and F1 of every kind. */
  public Map<String, Object> perKind() {
    Map<String, Object> figures = new LinkedHashMap<>();
    kinds.forEach(
        (kind, counts) -> {
          Score score = Score.of(counts[0], counts[1], counts[2]);
          Map<String, Object> figure = new LinkedHashMap<>();
          figure.put("precision", score.precision());
          figure.put("recall", score.recall());
          figure.put("f1", score.f1());
          figure.put("gold", counts[2]);
          figures.put(kind, figure);
        });
    return figures;
  }
}
