package tidings.enrich.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knowledge about words besides the weights: their Brown clusters (Brown et al. 1992; those of
 * Owoputi et al. 2013), and the kinds of names that words and phrases are listed as.
 */
final class WordLists {
  private final Map<String, String> clusters;
  private final Map<String, Integer> words;
  private final PhraseTable phrases;

  /**
   * Makes the lists.
   *
   * @param clusters the path of a word, in lower case, through the binary tree of clusters
   * @param words the kinds of a word, a bit each
   * @param phrases the kinds of a phrase
   */
  WordLists(Map<String, String> clusters, Map<String, Integer> words, PhraseTable phrases) {
    this.clusters = clusters;
    this.words = words;
    this.phrases = phrases;
  }

  /** Returns lists of phrases, each a line of its kinds' bits, a tab and its words. */
  static WordLists of(Map<String, String> clusters, List<String> listed) {
    Map<String, Integer> words = new HashMap<>();
    PhraseTable phrases = new PhraseTable(listed.size());
    for (String line : listed) {
      int tab = line.indexOf('\t');
      int kinds = Integer.parseInt(line.substring(0, tab));
      String phrase = line.substring(tab + 1);
      int own = kinds >>> ListedKinds.OWN_BIT;
      if (own != 0 && phrase.indexOf(' ') < 0) {
        words.put(phrase, own);
      }
      int named = kinds & ListedKinds.PHRASE_BITS;
      if (named != 0) {
        phrases.put(phrase, named);
      }
    }
    return new WordLists(clusters, words, phrases);
  }

  /** Returns the cluster of a word in lower case; null if none is known. */
  @Nullable String cluster(String word) {
    String exact = clusters.get(word);
    if (exact != null) {
      return exact;
    }
    String alike = clusters.get(Spelling.digitsAlike(word));
    if (alike != null) {
      return alike;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      String last = clusters.get(word.substring(hyphen + 1));
      return last == null ? null : "-" + last;
    }
    boolean abbreviated = word.length() > 2 && word.endsWith(".");
    return abbreviated ? clusters.get(word.substring(0, word.length() - 1)) : null;
  }

  /** Returns the kinds that a word in lower case is listed as, a bit each. */
  int kinds(String word) {
    return words.getOrDefault(word, 0);
  }

  PhraseTable phrases() {
    return phrases;
  }
}
