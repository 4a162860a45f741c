package tidings.enrich.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.enrich.annotator.ModelFile;

/** The table of languages in Latin script and their commonest words, loaded once. */
final class LatinLanguages {
  /** Contribution of a listed word to the logarithm of likelihood: the more common, the more. */
  private static final double[] WORTH = {3.2, 2.6, 2.0};

  private static final int[] UP_TO = {40, 90, Integer.MAX_VALUE};

  private static final double[] NOTHING = {};

  private final List<LatinLanguage> languages = new ArrayList<>();
  private final Map<String, double[]> words = new HashMap<>();

  private LatinLanguages() {
    List<String> lines = ModelFile.lines(LatinLanguages.class, "latin.tsv");
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      add(columns[3].split(" ", -1), languages.size(), lines.size());
      languages.add(new LatinLanguage(columns[0], Integer.parseInt(columns[1]), columns[2]));
    }
  }

  /** Loads at the first call; safe to share among threads, which don't change it. */
  static LatinLanguages shared() {
    return Loaded.LANGUAGES;
  }

  List<LatinLanguage> all() {
    return languages;
  }

  /** Returns what a word in lower case adds for each language; empty if no list has it. */
  double[] worth(String word) {
    return words.getOrDefault(word, NOTHING);
  }

  private void add(String[] list, int language, int size) {
    for (int i = 0; i < list.length; i++) {
      int rank = 0;
      while (i >= UP_TO[rank]) {
        rank++;
      }
      words.computeIfAbsent(list[i], word -> new double[size])[language] = WORTH[rank];
    }
  }

  private static final class Loaded {
    private static final LatinLanguages LANGUAGES = new LatinLanguages();
  }
}
