package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The valences of words in lower case, in tenths, -40…40. Immutable. */
public final class WordTable {
  private final Map<String, Integer> valences;

  /** Makes a table of words in lower case. */
  public WordTable(SortedMap<String, Integer> valences) {
    this.valences = new HashMap<>(valences);
  }

  /** Returns the valence of a word, in tenths; 0 for a word without one. */
  int valence(String word) {
    return valences.getOrDefault(word, 0);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(valences.size());
    for (Map.Entry<String, Integer> entry : new TreeMap<>(valences).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeByte(entry.getValue());
    }
  }

  static WordTable read(DataInput in) throws IOException {
    SortedMap<String, Integer> valences = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      valences.put(in.readUTF(), (int) in.readByte());
    }
    return new WordTable(valences);
  }
}
