package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The highest of many changing scores, without looking at all of them: it holds exactly those whose
 * score is not below a floor. The floor rises when they become many, and falls when they become too
 * few, which alone takes a look at all.
 *
 * @param <T> what has a score; compared by identity
 */
final class Leaders<T> {
  /** The score of what was not there, or is there no more. */
  static final int ABSENT = -1;

  private static final int MANY = 1024;
  private static final int SOME = 128;

  private final ToIntFunction<T> score;
  private final Comparator<T> order;
  private final Set<T> leaders = new HashSet<>();
  private int floor;
  private int many = MANY;

  /** Leaders in that order, in which a higher score comes first. */
  Leaders(ToIntFunction<T> score, Comparator<T> order) {
    this.score = score;
    this.order = order;
  }

  /** Notes that a score has changed. */
  void changed(T changed, int before, int after) {
    if (before < floor && after >= floor) {
      leaders.add(changed);
      raiseFloor();
    } else if (before >= floor && after < floor) {
      leaders.remove(changed);
    }
  }

  void clear() {
    leaders.clear();
    floor = 0;
    many = MANY;
  }

  /** The first {@code count} of all, in order. */
  List<T> first(int count, Collection<T> all) {
    if (leaders.size() < count && leaders.size() < all.size()) {
      elect(Math.max(count, SOME), all);
    }
    List<T> sorted = new ArrayList<>(leaders);
    sorted.sort(order);
    return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
  }

  private void raiseFloor() {
    if (leaders.size() <= many) {
      return;
    }
    elect(SOME, List.copyOf(leaders));
  }

  /**
   * Sets the floor to the score of the one in that place, so that this many lead, and its equals.
   */
  private void elect(int place, Collection<T> candidates) {
    int[] scores = candidates.stream().mapToInt(score).sorted().toArray();
    floor = scores.length <= place ? 0 : scores[scores.length - place];
    leaders.clear();
    for (T candidate : candidates) {
      if (score.applyAsInt(candidate) >= floor) {
        leaders.add(candidate);
      }
    }
    // Where most scores are equal no floor parts them: look again when they have doubled.
    many = Math.max(MANY, 2 * leaders.size());
  }
}
