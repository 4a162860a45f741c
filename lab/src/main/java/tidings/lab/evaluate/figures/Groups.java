package tidings.lab.evaluate.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tidings.lab.data.Score;

/**
 * Items put into groups, compared with the groups that they belong to. In time linear in the number
 * of items.
 */
public final class Groups {
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Integer> gold = new LinkedHashMap<>();
  private final Map<String, Integer> found = new LinkedHashMap<>();
  private final Map<Item, Integer> both = new HashMap<>();

  private record Item(String gold, String found) {}

  /** Adds an item: the group that it belongs to and the group that it was put into. */
  public void add(String goldGroup, String foundGroup) {
    Item item = new Item(goldGroup, foundGroup);
    items.add(item);
    gold.merge(goldGroup, 1, Integer::sum);
    found.merge(foundGroup, 1, Integer::sum);
    both.merge(item, 1, Integer::sum);
  }

  /** Returns the number of groups that are true. */
  public int goldGroups() {
    return gold.size();
  }

  /** Returns the number of groups that were found. */
  public int foundGroups() {
    return found.size();
  }

  /** Returns the share of an item's found group that belongs to its true one, 0…1. */
  public double precisionOf(int item) {
    return (double) both.get(items.get(item)) / found.get(items.get(item).found);
  }

  /** Returns the share of an item's true group that is in its found one, 0…1. */
  public double recallOf(int item) {
    return (double) both.get(items.get(item)) / gold.get(items.get(item).gold);
  }

  /**
   * Returns B-cubed precision, recall and F1: the means over the items (Bagga and Baldwin:
   * Algorithms for scoring coreference chains, 1998).
   */
  public Score bCubed() {
    double precision = 0;
    double recall = 0;
    for (int item = 0; item < items.size(); item++) {
      precision += precisionOf(item);
      recall += recallOf(item);
    }
    return items.isEmpty()
        ? Score.of(0, 0)
        : Score.of(precision / items.size(), recall / items.size());
  }

  /** Returns the score over pairs: two items of one group are a pair. */
  public Score pairwise() {
    return Score.of(pairs(both), foundPairs(), goldPairs());
  }

  /** Returns how many pairs are true. */
  public long goldPairs() {
    return pairs(gold);
  }

  /** Returns how many pairs were found. */
  public long foundPairs() {
    return pairs(found);
  }

  /**
   * Returns the adjusted Rand index (Hubert and Arabie: Comparing partitions, 1985): 1 for the same
   * groups, about 0 for chance.
   */
  public double adjustedRandIndex() {
    double all = (double) items.size() * (items.size() - 1) / 2;
    double expected = all == 0 ? 0 : (double) goldPairs() * foundPairs() / all;
    double most = (goldPairs() + foundPairs()) / 2.0;
    return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
  }

  private static long pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
  }
}
