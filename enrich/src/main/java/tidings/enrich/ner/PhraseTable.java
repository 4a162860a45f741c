package tidings.enrich.ner;

/**
 * Phrases and their kinds by the hash of their words, word by word: a phrase is looked up while it
 * is read. Two of its hashes out of 2^64 would have to fall together for a mistake.
 */
final class PhraseTable {
  /** Result of {@link #find} for words that no phrase begins with. */
  static final int ABSENT = -1;

  private long[] keys;
  private int[] kinds;
  private int size;

  PhraseTable(int phrases) {
    int capacity = Integer.highestOneBit(Math.max(16, phrases)) * 4;
    keys = new long[capacity];
    kinds = new int[capacity];
  }

  /** Returns the hash of the words so far and one more, which begins a phrase if so far is 0. */
  static long extend(long soFar, String word) {
    long hash = soFar * 0x9e3779b97f4a7c15L + 0x2545f4914f6cdd1dL;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Adds kinds to a phrase: words in lower case with one space between them. */
  void put(String phrase, int more) {
    long hash = 0;
    int from = 0;
    for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', from)) {
      hash = extend(hash, phrase.substring(from, space));
      add(hash, 0);
      from = space + 1;
    }
    add(extend(hash, phrase.substring(from)), more);
  }

  private void add(long key, int more) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    kinds[slot] |= more;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldKinds = kinds;
    keys = new long[oldKeys.length * 2];
    kinds = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        kinds[slot] = oldKinds[i];
      }
    }
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /**
   * Returns the kinds of a phrase, 0 if it only begins others, {@link #ABSENT} if not even that.
   */
  int find(long hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? ABSENT : kinds[slot];
  }
}
