package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.Hashes;
import tidings.aggregate.text.MinHash;

/**
 * Finds the original of a copy: by address, by the hash of the whole text, and by bands of the
 * MinHash signature (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3). Holds the
 * originals alone, so that every copy is compared with what it is said to repeat.
 */
final class DuplicateIndex {
  private final StorySettings settings;
  private final Map<Long, List<LiveArticle>> originals = new HashMap<>();

  DuplicateIndex(StorySettings settings) {
    this.settings = settings;
  }

  void add(LiveArticle original) {
    for (long key : keys(original)) {
      originals.computeIfAbsent(key, k -> new ArrayList<>(1)).add(original);
    }
  }

  void remove(LiveArticle original) {
    for (long key : keys(original)) {
      List<LiveArticle> found = originals.get(key);
      if (found != null && found.remove(original) && found.isEmpty()) {
        originals.remove(key);
      }
    }
  }

  /** Returns the surest original of an article; null if it repeats none of the last days. */
  @Nullable Duplicate find(LiveArticle article) {
    Set<LiveArticle> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    Duplicate surest = null;
    for (long key : keys(article)) {
      for (LiveArticle original : originals.getOrDefault(key, List.of())) {
        if (original == article || !isRecent(original, article) || !compared.add(original)) {
          continue;
        }
        Duplicate duplicate = Duplicate.of(article, original, settings.nearCopy());
        if (duplicate != null
            && (surest == null || Duplicate.SUREST.compare(duplicate, surest) < 0)) {
          surest = duplicate;
        }
      }
    }
    return surest;
  }

  private boolean isRecent(LiveArticle original, LiveArticle article) {
    return Math.abs(article.observed() - original.observed()) <= settings.lookBack().toMillis();
  }

  private static long[] keys(LiveArticle article) {
    int bands = article.signature().length == MinHash.HASHES ? MinHash.BANDS : 0;
    long[] keys = new long[bands + 2];
    for (int band = 0; band < bands; band++) {
      keys[band] = MinHash.band(article.signature(), band);
    }
    // An absent key is that of the article itself, which nothing shares.
    long none = Hashes.of(article.id());
    keys[bands] = article.textHash() == 0 ? none : Hashes.append(1, article.textHash());
    keys[bands + 1] = article.url() == null ? none : Hashes.append(2, Hashes.of(article.url()));
    return keys;
  }
}
