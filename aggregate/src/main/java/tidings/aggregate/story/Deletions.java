package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import tidings.news.state.SlimArticle;

/** The deletions that are remembered, lest an earlier revision that comes late is counted. */
final class Deletions {
  private final NavigableSet<Deletion> oldestFirst =
      new TreeSet<>(Comparator.comparingLong(Deletion::observed).thenComparing(Deletion::article));

  private record Deletion(long observed, String article) {
    static Deletion of(SlimArticle deleted) {
      return new Deletion(deleted.getObserved(), deleted.getId());
    }
  }

  void add(SlimArticle deleted) {
    oldestFirst.add(Deletion.of(deleted));
  }

  void remove(SlimArticle deleted) {
    oldestFirst.remove(Deletion.of(deleted));
  }

  /** Removes those that were observed before a moment, and returns the ids of the articles. */
  List<String> removeBefore(long moment) {
    List<String> removed = new ArrayList<>();
    while (!oldestFirst.isEmpty() && oldestFirst.first().observed() < moment) {
      removed.add(oldestFirst.pollFirst().article());
    }
    return removed;
  }
}
