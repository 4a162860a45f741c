package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many. */
final class Leading {
  private Leading() {}

  /** The first {@code count} in that order, which must be total; in that order. */
  static <T> List<T> of(Collection<T> all, int count, Comparator<T> order) {
    PriorityQueue<T> lastFirst = new PriorityQueue<>(count + 1, order.reversed());
    for (T candidate : all) {
      if (lastFirst.size() == count && order.compare(candidate, lastFirst.peek()) >= 0) {
        continue;
      }
      lastFirst.add(candidate);
      if (lastFirst.size() > count) {
        lastFirst.remove();
      }
    }
    List<T> leading = new ArrayList<>(lastFirst);
    leading.sort(order);
    return leading;
  }
}
