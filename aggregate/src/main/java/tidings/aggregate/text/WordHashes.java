package tidings.aggregate.text;

import java.util.Arrays;

/** The hashes of a text's words, in order. */
public final class WordHashes {
  private long[] hashes = new long[512];
  private int size;
  private long sequence;

  public void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
    sequence = Hashes.append(sequence, hash);
  }

  public int size() {
    return size;
  }

  /** A hash of all words in order; never 0. */
  public long sequence() {
    return sequence == 0 ? 1 : sequence;
  }

  public int[] signature() {
    return MinHash.signature(hashes, size);
  }
}
