package tidings.aggregate.text;

/** A map of int to int, 0 where nothing was set: open addressing, no boxes. */
public final class IntTable {
  private static final int FIRST_CAPACITY = 16;

  private int[] keys = new int[FIRST_CAPACITY];
  private int[] values = new int[FIRST_CAPACITY];
  private int used;

  /** Takes an entry; the order of entries means nothing. */
  public interface Visitor {
    void entry(int key, int value);
  }

  public int get(int key) {
    return values[place(keys, values, key)];
  }

  /** Adds to a value and returns the sum. */
  public int add(int key, int addend) {
    int place = place(keys, values, key);
    if (values[place] == 0) {
      used++;
      keys[place] = key;
    }
    values[place] += addend;
    int sum = values[place];
    if (sum == 0) {
      close(place);
    } else if (used * 2 > keys.length) {
      resize();
    }
    return sum;
  }

  public int size() {
    return used;
  }

  public void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        visitor.entry(keys[i], values[i]);
      }
    }
  }

  private static int place(int[] keys, int[] values, int key) {
    int mask = keys.length - 1;
    int place = home(key, mask);
    while (values[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static int home(int key, int mask) {
    int mixed = key * 0x9e3779b9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  /** Closes the gap that a removed entry leaves in its run (Knuth, volume 3, algorithm 6.4 R). */
  private void close(int removed) {
    used--;
    int mask = keys.length - 1;
    int gap = removed;
    for (int at = (gap + 1) & mask; values[at] != 0; at = (at + 1) & mask) {
      int home = home(keys[at], mask);
      boolean staysReachable = ((at - home) & mask) < ((at - gap) & mask);
      if (!staysReachable) {
        keys[gap] = keys[at];
        values[gap] = values[at];
        values[at] = 0;
        gap = at;
      }
    }
  }

  private void resize() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int place = place(keys, values, oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
