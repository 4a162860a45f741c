package tidings.aggregate.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The stories that hold a term. A story that is closed stays in the lists until they must grow:
 * removing it from the list of every common word would cost more than everything else.
 */
final class TermIndex {
  private final Map<Integer, Holders> holdersByTerm = new HashMap<>();

  /** The stories that hold one term. */
  static final class Holders {
    private LiveStory[] stories = new LiveStory[2];
    private int size;
    private int live;

    /** Stories that are not closed: unlike the length of the list no matter of history. */
    int live() {
      return live;
    }

    private void add(LiveStory story) {
      if (size == stories.length && live < size) {
        dropClosed();
      }
      if (size == stories.length) {
        stories = Arrays.copyOf(stories, size * 2);
      }
      stories[size++] = story;
      live++;
    }

    private void dropClosed() {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (!stories[i].isClosed()) {
          stories[kept++] = stories[i];
        }
      }
      Arrays.fill(stories, kept, size, null);
      size = kept;
    }

    private void remove(LiveStory story) {
      for (int i = 0; i < size; i++) {
        if (stories[i] == story) {
          stories[i] = stories[--size];
          stories[size] = null;
          live--;
          return;
        }
      }
    }

    void forEach(Consumer<LiveStory> visitor) {
      for (int i = 0; i < size; i++) {
        if (!stories[i].isClosed()) {
          visitor.accept(stories[i]);
        }
      }
    }
  }

  private static final Holders NONE = new Holders();

  Holders holders(int term) {
    return holdersByTerm.getOrDefault(term, NONE);
  }

  /** Keeps the index as the terms of a story come and go. */
  Centroid.Listener following(LiveStory story) {
    return new Centroid.Listener() {
      @Override
      public void appears(int term) {
        holdersByTerm.computeIfAbsent(term, t -> new Holders()).add(story);
      }

      @Override
      public void disappears(int term) {
        Holders holders = holders(term);
        holders.remove(story);
        if (holders.live == 0) {
          holdersByTerm.remove(term);
        }
      }
    };
  }

  /** Forgets a story that is marked as closed. */
  void forget(LiveStory story) {
    story
        .centroid()
        .forEach(
            (term, sum) -> {
              Holders holders = holders(term);
              holders.live--;
              if (holders.live == 0) {
                holdersByTerm.remove(term);
              }
            });
  }
}
