package tidings.aggregate.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * In how many articles of a general news corpus a term occurs: what is rare in the first articles
 * of a small folder cannot be learned from them. Made by {@code
 * tidings.lab.stories.BackgroundFrequenciesMain}.
 */
public final class BackgroundFrequencies {
  private static final String RESOURCE = "background-frequencies.bin";

  private final int articles;
  private final int[] terms;
  private final int[] counts;

  private BackgroundFrequencies(int articles, int[] terms, int[] counts) {
    this.articles = articles;
    this.terms = terms;
    this.counts = counts;
  }

  /** Reads the table that is shipped with the service. */
  public static BackgroundFrequencies shipped() {
    try (InputStream in = BackgroundFrequencies.class.getResourceAsStream(RESOURCE)) {
      return read(Objects.requireNonNull(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BackgroundFrequencies read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    int articles = data.readInt();
    int[] terms = new int[data.readInt()];
    int[] counts = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = data.readInt();
      counts[i] = data.readUnsignedShort();
    }
    return new BackgroundFrequencies(articles, terms, counts);
  }

  /** Writes the terms that occur in at least so many articles. */
  public static void write(int articles, Map<Integer, Integer> counts, int least, OutputStream out)
      throws IOException {
    TreeMap<Integer, Integer> kept = new TreeMap<>(counts);
    kept.values().removeIf(count -> count < least);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(articles);
    data.writeInt(kept.size());
    for (Map.Entry<Integer, Integer> entry : kept.entrySet()) {
      data.writeInt(entry.getKey());
      data.writeShort(Math.min(entry.getValue(), 0xffff));
    }
    data.flush();
  }

  /** Share of articles that hold a term, 0…1; that of half an article if it is not listed. */
  double share(int term) {
    int place = Arrays.binarySearch(terms, term);
    return ((place < 0 ? 0 : counts[place]) + 0.5) / (articles + 1);
  }
}
