package tidings.lab.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.ner.ListedKinds;
import tidings.lab.data.DataFile;
import tidings.lab.data.UnreadableDataException;

/** Reads what is known about words: Brown clusters, the public gazetteer and our own lists. */
final class WordData {
  private static final int MIN_COUNT = 20;

  private WordData() {}

  /**
   * Returns a cluster's path, a tab and a word of it a line.
   *
   * @throws UnreadableDataException that names the file and the line if it is not of this form
   */
  static List<String> clusters(Path file) throws IOException, UnreadableDataException {
    List<String> clusters = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String[] fields = line.split("\t", -1);
      if (fields.length != 3 || !fields[2].matches("\\d{1,9}")) {
        throw UnreadableDataException.at(
            file, number, "is not a path, a word and a count, tabs between; fetch the file again");
      }
      if (Integer.parseInt(fields[2]) >= MIN_COUNT) {
        clusters.add(fields[0] + "\t" + fields[1]);
      }
    }
    clusters.sort(null);
    return clusters;
  }

  /**
   * Returns the kinds' bits, a tab and a word or phrase a line: the gazetteer's and our own.
   *
   * @throws UnreadableDataException that names the file and the line if it is not of this form
   */
  static List<String> listed(Path gazetteer) throws IOException, UnreadableDataException {
    Map<String, Integer> kinds = new TreeMap<>();
    int number = 0;
    for (String line : lines(gazetteer)) {
      number++;
      String[] fields = line.split("\t", -1);
      if (fields.length != 2 || !fields[1].matches("\\d{1,2}")) {
        throw UnreadableDataException.at(
            gazetteer, number, "is not a phrase, a tab and a number; fetch the file again");
      }
      kinds.merge(fields[0], Integer.parseInt(fields[1]), (a, b) -> a | b);
    }
    List<String> own = ListedKinds.own();
    for (int i = 0; i < own.size(); i++) {
      int bit = 1 << (ListedKinds.OWN_BIT + i);
      for (String entry : ModelFile.lines(ListedKinds.class, "lists/" + own.get(i) + ".txt")) {
        kinds.merge(tokens(entry).toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
      }
    }
    return kinds.entrySet().stream().map(e -> e.getValue() + "\t" + e.getKey()).toList();
  }

  /** Returns an entry of a list as it is split in texts, the possessive ending apart. */
  static String tokens(String entry) {
    return entry.replaceAll("(?<=\\w)'s(?= |$)", " 's");
  }

  /**
   * Returns the listed words, not phrases, of letters alone that are of a kind, given as its bit.
   */
  static List<String> words(List<String> listed, int kind) {
    return listed.stream()
        .filter(line -> (Integer.parseInt(line.substring(0, line.indexOf('\t'))) & kind) != 0)
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .filter(word -> word.length() > 2 && word.chars().allMatch(Character::isLetter))
        .toList();
  }

  private static List<String> lines(Path file) throws IOException, UnreadableDataException {
    return DataFile.text(file).lines().toList();
  }
}
