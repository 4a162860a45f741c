package tidings.lab.sentiment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tidings.enrich.sentiment.FeatureTable;

/** Counts in how many examples each feature is; the rare ones teach nothing. */
final class FeatureCounts {
  private final Map<Integer, Integer> counts = new HashMap<>();

  void add(int[]... keys) {
    Set<Integer> distinct = new HashSet<>();
    for (int[] some : keys) {
      for (int key : some) {
        distinct.add(key);
      }
    }
    distinct.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  /** Returns a table of the features that are in so many examples or more. */
  FeatureTable atLeast(int examples) {
    return new FeatureTable(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= examples)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray());
  }
}
