package tidings.aggregate.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How much of two texts is the same, from a short signature of each: of each of 60 hash functions
 * the least value over all runs of three words (Broder: On the resemblance and containment of
 * documents, 1997). Equal values at a place have the probability of the Jaccard index of the two
 * sets.
 */
public final class MinHash {
  public static final int HASHES = 60;

  /** Rows a band: 20 bands of 3 meet for 93 % of the pairs that share half, for 15 % of a fifth. */
  static final int ROWS = 3;

  public static final int BANDS = HASHES / ROWS;

  /** Fewer words than this say too little to be compared. */
  private static final int LEAST_WORDS = 20;

  /** What follows hardly changes the signature, but costs. */
  private static final int MOST_WORDS = 3_000;

  private static final int SHINGLE = 3;
  private static final long[] FACTORS = sequence(1);
  private static final long[] ADDENDS = sequence(HASHES + 1);

  private MinHash() {}

  private static long[] sequence(int first) {
    long[] numbers = new long[HASHES];
    for (int i = 0; i < HASHES; i++) {
      numbers[i] = Hashes.mix((first + i) * 0x9e3779b97f4a7c15L) | 1;
    }
    return numbers;
  }

  /**
   * Returns the signature of a text given by its words' hashes; empty when the text is too short.
   */
  static int[] signature(long[] words, int count) {
    if (count < LEAST_WORDS) {
      return new int[0];
    }
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int end = Math.min(count, MOST_WORDS);
    for (int i = SHINGLE; i <= end; i++) {
      long shingle = Hashes.append(Hashes.append(words[i - SHINGLE], words[i - 2]), words[i - 1]);
      for (int h = 0; h < HASHES; h++) {
        least[h] = Math.min(least[h], (int) ((FACTORS[h] * shingle + ADDENDS[h]) >>> 33));
      }
    }
    return least;
  }

  /** Returns the estimated Jaccard index, 0…1; 0 if a text was too short. */
  public static double similarity(int[] one, int[] other) {
    if (one.length != HASHES || other.length != HASHES) {
      return 0;
    }
    int same = 0;
    for (int h = 0; h < HASHES; h++) {
      same += one[h] == other[h] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  /** Returns the hash of a band of a signature. */
  public static long band(int[] signature, int band) {
    long hash = band;
    for (int row = 0; row < ROWS; row++) {
      hash = Hashes.append(hash, signature[band * ROWS + row]);
    }
    return hash;
  }

  public static ByteBuffer write(int[] signature) {
    ByteBuffer bytes = ByteBuffer.allocate(signature.length * Integer.BYTES);
    bytes.asIntBuffer().put(signature);
    return bytes;
  }

  public static int[] read(ByteBuffer bytes) {
    int[] signature = new int[bytes.remaining() / Integer.BYTES];
    bytes.duplicate().asIntBuffer().get(signature);
    return signature;
  }
}
