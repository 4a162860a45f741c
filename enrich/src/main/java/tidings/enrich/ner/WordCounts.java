package tidings.enrich.ner;

/** A few counters for each word or pair of words of a document, by hash. */
final class WordCounts {
  private final int columns;
  private int[] keys = new int[256];
  private int[] counts;
  private int size;

  WordCounts(int columns) {
    this.columns = columns;
    counts = new int[keys.length * columns];
  }

  void add(int hash, int column, int more) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(hash);
    if (keys[slot] == 0) {
      keys[slot] = key(hash);
      size++;
    }
    counts[slot * columns + column] += more;
  }

  /** Returns a counter, 0 if it was never added to. */
  int get(int hash, int column) {
    return counts[slot(hash) * columns + column];
  }

  private static int key(int hash) {
    return hash == 0 ? 1 : hash;
  }

  private int slot(int hash) {
    int key = key(hash);
    int slot = (key ^ key >>> 16) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldCounts.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        System.arraycopy(oldCounts, i * columns, counts, slot * columns, columns);
      }
    }
  }
}
