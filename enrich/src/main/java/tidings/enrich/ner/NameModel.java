package tidings.enrich.ner;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A trained model: what is known about words, and the weights of features. Immutable and safe to
 * share. Its file begins with readable lines (what it is, its version, the data that it was trained
 * on and their licences), which a blank line ends; the rest is compressed.
 */
public final class NameModel {
  private static final String FORMAT = "Tidings names 1";

  private final String about;
  private final List<String> clusters;
  private final List<String> listed;
  private final WeightTable table;
  private final WordLists lists;
  private final RowWeights weights;
  private final Transitions transitions;

  /**
   * Makes a model.
   *
   * @param about lines of text about it; the first says its version
   * @param clusters a path, a tab and a word of it a line
   * @param listed the kinds of names' bits, a tab and a word or phrase a line
   * @param table the weights
   */
  public NameModel(String about, List<String> clusters, List<String> listed, WeightTable table) {
    this.about = about;
    this.clusters = List.copyOf(clusters);
    this.listed = List.copyOf(listed);
    this.table = table;
    lists = lists(clusters, listed);
    weights = new RowWeights(table.rows(), table.weights());
    transitions = table.transitions();
  }

  /** Returns the lists that clusters and listed phrases make. */
  static WordLists lists(List<String> clusters, List<String> listed) {
    Map<String, String> paths = new HashMap<>(clusters.size() * 2);
    Map<String, String> shared = new HashMap<>();
    for (String line : clusters) {
      int tab = line.indexOf('\t');
      String path = line.substring(0, tab);
      String one = shared.putIfAbsent(path, path);
      paths.put(line.substring(tab + 1), one == null ? path : one);
    }
    return WordLists.of(paths, listed);
  }

  /** Returns the first line about the model: its version. */
  public String version() {
    return about.lines().findFirst().orElse("");
  }

  WordLists lists() {
    return lists;
  }

  RowWeights weights() {
    return weights;
  }

  Transitions transitions() {
    return transitions;
  }

  /** Writes the model's file; the same model gives the same bytes. */
  public void write(OutputStream file) throws IOException {
    file.write((FORMAT + "\n" + about.strip() + "\n\n").getBytes(StandardCharsets.UTF_8));
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file, deflater, 1 << 16));
    writeText(String.join("\n", clusters), out);
    writeText(String.join("\n", listed), out);
    table.write(out);
    out.close();
    deflater.end();
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads a model's file.
   *
   * @throws IOException if it is not one, or not of this version
   */
  public static NameModel read(InputStream file) throws IOException {
    String format = line(file);
    if (!FORMAT.equals(format)) {
      throw new IOException("it begins with '" + format + "' instead of '" + FORMAT + "'");
    }
    StringBuilder about = new StringBuilder();
    for (String line = line(file); !line.isEmpty(); line = line(file)) {
      about.append(line).append('\n');
    }
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16));
    List<String> clusters = readText(in).lines().toList();
    List<String> listed = readText(in).lines().toList();
    return new NameModel(about.toString(), clusters, listed, WeightTable.read(in));
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("it ends too early");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String line(InputStream file) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = file.read(); b >= 0 && b != '\n' && line.size() < 1 << 16; b = file.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
