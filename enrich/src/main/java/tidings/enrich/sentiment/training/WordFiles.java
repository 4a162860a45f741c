package tidings.enrich.sentiment.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tidings.enrich.sentiment.WordTable;

/** Makes the table of words from published clusters and valences. */
final class WordFiles {
  /** Words rarer than this among 50 million tweets are mostly misspelt. */
  private static final int COMMON = 100;

  private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]*|[.,;:!?()\"$%&/-]|[0-9]+");
  private final SortedMap<String, WordTable.Entry> entries = new TreeMap<>();

  /**
   * Reads the files.
   *
   * @param clusters gzipped lines of a path of bits, a word, a count, with tabs between
   * @param valences lines of a word and a valence, -4…4, with a tab between
   */
  static WordTable read(Path clusters, Path valences) throws IOException {
    WordFiles files = new WordFiles();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(clusters)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> files.addCluster(line.split("\t", -1)));
    }
    for (String line : Files.readAllLines(valences)) {
      files.addValence(line.split("\t", -1));
    }
    return new WordTable(files.entries);
  }

  private void addCluster(String[] cells) {
    if (cells.length == 3 && Integer.parseInt(cells[2]) >= COMMON && isWord(cells[1])) {
      int path = Integer.parseInt("1" + cells[0], 2);
      entries.put(cells[1], new WordTable.Entry(path, 0));
    }
  }

  private void addValence(String[] cells) {
    String word = cells[0].toLowerCase(Locale.ROOT);
    if (cells.length < 2 || !isWord(word)) {
      return;
    }
    int cluster = entries.getOrDefault(word, WordTable.Entry.NONE).cluster();
    int valence = (int) Math.rint(10 * Double.parseDouble(cells[1]));
    entries.put(word, new WordTable.Entry(cluster, valence));
  }

  private static boolean isWord(String word) {
    return WORD.matcher(word).matches();
  }
}
