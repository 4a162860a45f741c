package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * The cluster and the valence of words, in lower case. Immutable.
 *
 * <p>A cluster is a path of bits in a tree of words that stand in like places (Brown et al. 1992),
 * here with a 1 before its first bit, so that its length is known; 0 for a word without one.
 * Valence is in tenths, -40…40; 0 for a word without one.
 */
public final class WordTable {
  /**
   * What is known of a word.
   *
   * @param cluster a path of bits with a 1 before it; 0 if there is none
   * @param valence in tenths
   */
  public record Entry(int cluster, int valence) {
    /** Of a word that is not known. */
    public static final Entry NONE = new Entry(0, 0);

    /** Returns the first bits of the path, or all of it if it has no more; 0 if there is none. */
    int prefix(int bits) {
      int length = 31 - Integer.numberOfLeadingZeros(cluster);
      return cluster == 0 || length <= bits ? cluster : cluster >>> (length - bits);
    }

    int pathLength() {
      return cluster == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(cluster);
    }
  }

  private final String[] words;
  private final int[] clusters;
  private final byte[] valences;

  /** Makes a table of words in lower case. */
  public WordTable(SortedMap<String, Entry> entries) {
    words = entries.keySet().toArray(String[]::new);
    clusters = entries.values().stream().mapToInt(Entry::cluster).toArray();
    valences = new byte[words.length];
    int at = 0;
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      valences[at++] = (byte) entry.getValue().valence();
    }
  }

  private WordTable(String[] words, int[] clusters, byte[] valences) {
    this.words = words;
    this.clusters = clusters;
    this.valences = valences;
  }

  Entry get(String word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? Entry.NONE : new Entry(clusters[at], valences[at]);
  }

  /** Writes each word as the letters it shares with the one before and the rest. */
  void write(DataOutput out) throws IOException {
    int[] paths = Arrays.stream(clusters).distinct().sorted().toArray();
    out.writeInt(paths.length);
    for (int path : paths) {
      out.writeInt(path);
    }
    out.writeInt(words.length);
    String before = "";
    for (int i = 0; i < words.length; i++) {
      int shared = shared(before, words[i]);
      out.writeByte(shared);
      out.writeUTF(words[i].substring(shared));
      out.writeShort(Arrays.binarySearch(paths, clusters[i]));
      out.writeByte(valences[i]);
      before = words[i];
    }
  }

  static WordTable read(DataInput in) throws IOException {
    int[] paths = new int[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readInt();
    }
    String[] words = new String[in.readInt()];
    int[] clusters = new int[words.length];
    byte[] valences = new byte[words.length];
    String before = "";
    for (int i = 0; i < words.length; i++) {
      words[i] = before.substring(0, in.readUnsignedByte()) + in.readUTF();
      clusters[i] = paths[in.readUnsignedShort()];
      valences[i] = in.readByte();
      before = words[i];
    }
    return new WordTable(words, clusters, valences);
  }

  private static int shared(String first, String second) {
    int longest = Math.min(255, Math.min(first.length(), second.length()));
    int at = 0;
    while (at < longest && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return at;
  }
}
