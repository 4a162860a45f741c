package tidings.enrich.sentiment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;

/** Words that tell how a sentence is built, in lower case. */
final class Grammar {
  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "(", ")", "-", "—", "–", "\"", "“", "”");
  private final Map<String, Set<String>> sections = new HashMap<>();

  private Grammar() {}

  /** Reads the shipped file. */
  static Grammar shipped() {
    Grammar grammar = new Grammar();
    for (String line : ModelFile.lines(Grammar.class, "grammar.txt")) {
      int colon = line.indexOf(':');
      String[] words = line.substring(colon + 1).strip().split(",\\s*", -1);
      grammar.sections.put(line.substring(0, colon), Set.of(words));
    }
    return grammar;
  }

  /**
   * Whether a word is of a kind: be, auxiliary, preposition, connector, before-names, possessive or
   * pronoun.
   */
  boolean is(String kind, String word) {
    return sections.getOrDefault(kind, Set.of()).contains(word);
  }

  static boolean isQuotationMark(String word) {
    return QUOTATION_MARKS.contains(word);
  }

  /** Returns whether a mark separates clauses. */
  static boolean isBreak(String word) {
    return BREAKS.contains(word);
  }
}
