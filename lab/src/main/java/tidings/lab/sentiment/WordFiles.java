package tidings.lab.sentiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tidings.enrich.sentiment.WordTable;
import tidings.lab.data.DataFile;
import tidings.lab.data.UnreadableDataException;

/** Makes the table of words from published valences. */
final class WordFiles {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]*");

  private WordFiles() {}

  /**
   * Reads lines of a word and its valence, -4…4, with a tab between; what follows is left out, and
   * so is what is no word.
   *
   * @throws UnreadableDataException that names file and line if a valence is no number
   */
  static WordTable read(Path file) throws IOException, UnreadableDataException {
    SortedMap<String, Integer> valences = new TreeMap<>();
    int number = 0;
    for (String line : DataFile.text(file).lines().toList()) {
      number++;
      String[] cells = line.split("\\t", -1);
      String word = cells[0].toLowerCase(Locale.ROOT);
      if (cells.length < 2 || !WORD.matcher(word).matches()) {
        continue;
      }
      try {
        valences.put(word, (int) Math.rint(10 * Double.parseDouble(cells[1])));
      } catch (NumberFormatException e) {
        throw UnreadableDataException.at(
            file, number, "has a valence that is no number; fetch the file again");
      }
    }
    return new WordTable(valences);
  }
}
