package tidings.aggregate.story;

import java.util.Arrays;

/** The hashes of a text's words, in order. */
final class WordHashes {
  private long[] hashes = new long[512];
  private int size;
  private long sequence;

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
    sequence = Hashes.append(sequence, hash);
  }

  int size() {
    return size;
  }

  /** A hash of all words in order; never 0. */
  long sequence() {
    return sequence == 0 ? 1 : sequence;
  }

  int[] signature() {
    return MinHash.signature(hashes, size);
  }
}
