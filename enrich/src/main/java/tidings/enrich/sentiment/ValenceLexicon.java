package tidings.enrich.sentiment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.tokens.Lexicon;

/** The polarity of words in the news, and what turns or changes it; loaded once for the process. */
final class ValenceLexicon {
  private final Lexicon<Integer> polarity = new Lexicon<>();
  private final Set<String> negations = new HashSet<>();
  private final Set<String> stronger = new HashSet<>();
  private final Set<String> weaker = new HashSet<>();

  private ValenceLexicon() {
    ModelFile.lines(ValenceLexicon.class, "news-polarity.txt").forEach(this::addLine);
  }

  /** Loads at the first call; safe to share among threads. */
  static ValenceLexicon shared() {
    return Loaded.MODEL;
  }

  /** Returns the weights of words and phrases, -4…4. */
  Lexicon<Integer> polarity() {
    return polarity;
  }

  /** Whether a word, in lower case, turns the meaning of the next ones round. */
  boolean negates(String word) {
    return negations.contains(word.replace('’', '\''));
  }

  /** Returns by how many percent a word, in lower case, changes the weight of the next. */
  int change(String word) {
    if (stronger.contains(word)) {
      return 30;
    }
    return weaker.contains(word) ? -40 : 0;
  }

  private void addLine(String line) {
    int colon = line.indexOf(':');
    List<String> entries = List.of(line.substring(colon + 1).strip().split(",\\s*", -1));
    switch (line.substring(0, colon)) {
      case "negation" -> negations.addAll(entries);
      case "stronger" -> stronger.addAll(entries);
      case "weaker" -> weaker.addAll(entries);
      default -> {
        Integer weight = Integer.valueOf(line.substring(0, colon));
        entries.forEach(entry -> polarity.put(entry, weight));
      }
    }
  }

  private static final class Loaded {
    private static final ValenceLexicon MODEL = new ValenceLexicon();
  }
}
