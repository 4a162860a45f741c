package tidings.enrich.ner;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The words met so far, each made once for a casing. Not thread-safe; forgets everything when it is
 * full, which costs time but changes no result.
 */
final class Vocabulary {
  private final WordLists lists;
  private final WordScores.Source scorer;
  private final int limit;
  private final Map<Casing, Map<String, Word>> words = new EnumMap<>(Casing.class);
  private final Word edge;

  Vocabulary(WordLists lists, WordScores.Source scorer, int limit) {
    this.lists = lists;
    this.scorer = scorer;
    this.limit = limit;
    for (Casing casing : Casing.values()) {
      words.put(casing, new HashMap<>());
    }
    edge = new Word(new WordParts("\u0001", Casing.MIXED, lists), scorer);
  }

  WordLists lists() {
    return lists;
  }

  /** Returns what stands before the first word of a sentence and after its last. */
  Word edge() {
    return edge;
  }

  Word word(String written, Casing casing) {
    Map<String, Word> known = words.get(casing);
    Word word = known.get(written);
    if (word != null) {
      return word;
    }
    Word made = new Word(new WordParts(written, casing, lists), scorer);
    if (written.length() > Spelling.MAX_LENGTH) {
      return made;
    }
    if (known.size() >= limit) {
      known.clear();
    }
    known.put(written, made);
    return made;
  }
}
