package tidings.enrich.sentiment;

import java.util.Arrays;

/** A few keys, each once. */
final class KeyList {
  private int[] keys = new int[16];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return keys[at];
  }

  void add(int key) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  int[] toArray() {
    return Arrays.copyOf(keys, size);
  }
}
